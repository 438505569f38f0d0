package dev.firstrung.architecture.offenders;

import org.springframework.data.mongodb.core.mapping.Document;

/** A document that others could use. */
@Document
public record PublicDocument(String id) {}
