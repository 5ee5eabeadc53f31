// SPDX-License-Identifier: Apache-2.0
package io.twinloop.architecture.broken;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URL;

/** Reads the network, in a different way in each method. */
public final class ReadsNetwork {

    InputStream page(URL url) throws IOException {
        return url.openStream();
    }

    InetAddress host() throws IOException {
        return InetAddress.getLocalHost();
    }

    Socket socket() throws IOException {
        return new Socket("localhost", 80);
    }
}
