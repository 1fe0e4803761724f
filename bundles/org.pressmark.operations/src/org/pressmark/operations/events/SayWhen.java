// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.events;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.EventMention;
import org.pressmark.model.time.Edtf;
import org.pressmark.model.time.EdtfFormat;
import org.pressmark.store.ProjectCommand;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/**
 * Notes what a source says of an event: when it took place, and whether it describes it otherwise than it is recorded. The
 * event itself stays as it is.
 *
 * @param event whose evidence it is
 * @param annotationId the mark that is the evidence
 * @param when when the event took place according to it; empty if it does not say
 * @param differs whether it describes the event otherwise
 */
public record SayWhen(KnownEvent event, String annotationId, Optional<Edtf> when, boolean differs)
		implements ProjectCommand {

	@Override
	public String label() {
		String date = when.map(EdtfFormat.of(Locale.getDefault(Locale.Category.FORMAT))::format).orElse(Messages.date_unknown);
		return NLS.bind(Messages.label_sayWhen, event.title(), date);
	}

	@Override
	public void run(ProjectTransaction transaction) throws StoreException {
		EventMention mention = Evidence.of(event, annotationId, transaction);
		mention.setWhen(when.map(Edtf::toString).orElse(null));
		if (differs) {
			mention.setDiffers(true);
		} else {
			mention.unsetDiffers();
		}
	}
}
