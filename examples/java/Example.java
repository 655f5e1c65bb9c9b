import java.io.ByteArrayInputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

public final class Example {
    public static void main(String[] words) throws Exception {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        var postregler = new Postregler(List.of("postregler"), Duration.ofSeconds(10));

        // In an application, use your JSON library to build the request.
        var request = "{\"number\":\"17912099997\",\"context\":{\"locale\":\"nb\"}}";
        var answer = postregler.call("identity.check", request);
        out.println(answer.accepted() ? "accepted" : "not accepted");
        out.println(answer.json().strip());

        // In an application: the stream of the uploaded file.
        var list = "navn;fnr\nAsk;01015450068\nEmbla;3002991003\n".getBytes(StandardCharsets.UTF_8);
        out.print(postregler.check(new ByteArrayInputStream(list), "fnr", "no.fnr", "nb").json());
    }
}
