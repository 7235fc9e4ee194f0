package einklang.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Asks the server with the same settings whether it is well, as container health checks need it. */
@Command(name = "health", description = "Asks the running server whether it is well: exit code 0 if so, else 1.")
final class HealthCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Supplier<URI> address;

    @Spec
    private CommandSpec spec;

    HealthCommand(Supplier<URI> address) {
        this.address = address;
    }

    @Override
    public Integer call() throws InterruptedException {
        URI health = address.get().resolve("/health");
        int status = ask(health);
        if (status != 200) {
            throw new CommandFailure(
                    CommandFailure.FAILED, "The server at " + health + " answered " + status + " instead of 200.");
        }
        spec.commandLine().getOut().println("well");
        return 0;
    }

    private static int ask(URI health) throws InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            return client.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException unreachable) {
            throw new CommandFailure("No server answers at " + health + ".", unreachable);
        }
    }
}
