package dev.firstrung.identity.web;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
@Hidden
class SignInPages {

    @GetMapping("/login")
    String signIn() {
        return "login";
    }

    @GetMapping("/logout")
    String signOut() {
        return "logout";
    }
}
