// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.reports;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.export.ReportTemplate;
import org.pressmark.store.ProjectReader;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * The template of a report: a file that somebody chose, or one that the project keeps. A project keeps the bytes, not the
 * place of the file: it could not be written again when that changes, and whoever sent a project could have any file read.
 * Two with the same name and bytes are equal.
 */
public final class PlannedTemplate {

	private final String name;
	private final String hash;
	private final Optional<ReportTemplate> file;

	private PlannedTemplate(String name, String hash, Optional<ReportTemplate> file) {
		this.name = name;
		this.hash = hash;
		this.file = file;
	}

	/** One that a person chose. */
	public static PlannedTemplate of(ReportTemplate file) {
		return new PlannedTemplate(file.name(), hash(file.bytes()), Optional.of(file));
	}

	/** One that the project keeps, by the SHA-256 of its bytes. */
	static PlannedTemplate kept(String name, String hash) {
		return new PlannedTemplate(name, hash, Optional.empty());
	}

	private static String hash(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e); // every Java has it
		}
	}

	/** What people know it by. */
	public String name() {
		return name;
	}

	/** Keeps it in the project and tells its hash. */
	String keep(ProjectTransaction transaction) throws StoreException {
		return file.isPresent() ? transaction.keepSource(file.get().bytes()) : hash;
	}

	/** The template with its bytes. */
	ReportTemplate read(ProjectReader reader) throws StoreException {
		if (file.isPresent()) {
			return file.get();
		}
		return reader.source(hash).map(bytes -> new ReportTemplate(name, bytes))
				.orElseThrow(() -> new StoreException(NLS.bind(Messages.plan_noTemplate, name)));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlannedTemplate template && template.name.equals(name) && template.hash.equals(hash);
	}

	@Override
	public int hashCode() {
		return hash.hashCode();
	}

	@Override
	public String toString() {
		return name;
	}
}
