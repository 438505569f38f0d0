package dev.firstrung.jobs.posting;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.core.annotation.AliasFor;

/** Says in the API's document that the body is a posting, although it is read field by field. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Operation(requestBody = @RequestBody(content = @Content(schema = @Schema(implementation = PostingView.class))))
@interface TakesPosting {

    /** One line about the operation. */
    @AliasFor(annotation = Operation.class, attribute = "summary")
    String value();
}
