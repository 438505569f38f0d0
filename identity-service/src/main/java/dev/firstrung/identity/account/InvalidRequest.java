package dev.firstrung.identity.account;

import java.util.List;

/** A request whose fields break a rule. */
public final class InvalidRequest extends RuntimeException {

    private final transient List<FieldProblem> problems;

    public InvalidRequest(List<FieldProblem> problems) {
        super("the request breaks " + problems.size() + " rules");
        this.problems = List.copyOf(problems);
    }

    public List<FieldProblem> problems() {
        return problems;
    }
}
