// SPDX-License-Identifier: Apache-2.0
package io.twinloop.tck.report;

import io.twinloop.tck.run.Run;
import io.twinloop.tck.run.Status;
import io.twinloop.tck.run.VectorResult;
import io.twinloop.tck.vector.RequirementSet;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a run as the XML that build servers read: a test case for each vector, a class name for each rule. */
public final class JUnitXml {

    private final RequirementSet requirements;
    private final String again;
    private final StringWriter text = new StringWriter();

    private JUnitXml(RequirementSet requirements, String again) {
        this.requirements = requirements;
        this.again = again;
    }

    /**
     * Writes a run.
     *
     * @param run the run
     * @param requirements the sentences
     * @param again the command that runs a vector again
     */
    public static String of(Run run, RequirementSet requirements, String again) {
        try {
            return new JUnitXml(requirements, again).write(run);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string cannot be written", e);
        }
    }

    private String write(Run run) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("testsuite");
        xml.writeAttribute("name", "Twinloop TCK: " + run.hello().name());
        xml.writeAttribute("tests", Integer.toString(run.vectors().size()));
        xml.writeAttribute("failures", Long.toString(count(run, Status.FAIL) + count(run, Status.UNTESTABLE)));
        xml.writeAttribute("errors", Long.toString(count(run, Status.ERROR)));
        xml.writeAttribute("skipped", Long.toString(count(run, Status.NOT_APPLICABLE) + count(run, Status.NOT_RUN)));
        for (VectorResult result : run.vectors()) {
            write(xml, result);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return text + "\n";
    }

    private static long count(Run run, Status status) {
        return run.vectors().stream()
                .filter(result -> result.status() == status)
                .count();
    }

    private void write(XMLStreamWriter xml, VectorResult result) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", result.vector().rule());
        xml.writeAttribute("name", result.vector().id());
        switch (result.status()) {
            case PASS -> {}
            case NOT_APPLICABLE, NOT_RUN -> {
                xml.writeEmptyElement("skipped");
                xml.writeAttribute("message", result.status().name());
            }
            case FAIL, UNTESTABLE -> detail(xml, "failure", result);
            case ERROR -> detail(xml, "error", result);
        }
        xml.writeEndElement();
    }

    private void detail(XMLStreamWriter xml, String element, VectorResult result) throws XMLStreamException {
        xml.writeStartElement(element);
        xml.writeAttribute("message", result.vector().hunts());
        xml.writeCharacters(plain(
                FailureText.of(result, requirements.sentence(result.vector().rule()), again)));
        xml.writeEndElement();
    }

    /** Takes out what no XML may hold: a platform may have written anything. */
    private static String plain(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
