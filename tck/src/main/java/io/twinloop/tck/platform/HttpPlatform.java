// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.twinloop.tck.Platform;
import io.twinloop.tck.run.Fault;
import io.twinloop.tck.run.FaultException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** A service: a request is posted to its address, and the body of its answer, with status 200, is the reply. */
public final class HttpPlatform implements Platform {

    private final HttpClient client;
    private final URI address;
    private final Duration patience;

    /**
     * Creates the platform.
     *
     * @param address where it listens
     * @param patience how long a reply may take
     */
    public HttpPlatform(URI address, Duration patience) {
        this.address = requireNonNull(address, "address");
        this.patience = requireNonNull(patience, "patience");
        client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public String answer(String request) {
        HttpRequest post = HttpRequest.newBuilder(address)
                .timeout(patience)
                .header("Content-Type", "application/json; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(request, UTF_8))
                .build();
        try {
            HttpResponse<String> reply = client.send(post, HttpResponse.BodyHandlers.ofString(UTF_8));
            if (reply.statusCode() != 200) {
                throw new FaultException(Fault.DIED, "status " + reply.statusCode());
            }
            return reply.body();
        } catch (ConnectException e) {
            throw new FaultException(Fault.UNREACHABLE, address.toString());
        } catch (HttpTimeoutException e) {
            throw new FaultException(Fault.TIMED_OUT, patience.toMillis() + " ms");
        } catch (IOException e) {
            throw new FaultException(Fault.DIED, address + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FaultException(Fault.TIMED_OUT, "the kit was interrupted");
        }
    }
}
