// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.cli.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.EntityType;
import org.pressmark.operations.entities.lookup.LookupService;
import org.pressmark.operations.entities.lookup.LookupServices;
import org.pressmark.operations.lookup.LookupCandidate;
import org.pressmark.operations.lookup.LookupQuery;
import org.pressmark.store.StoreException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows whom or what a name may mean in another collection. Needs no project, and asks only the service that is named. */
@Command(name = "look-up")
final class LookUpCommand implements Callable<Integer> {

	/** As many as the window shows. */
	private static final int MOST = 50;

	private final Console console;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "NAME", descriptionKey = "lookUp.name")
	private String name;

	@Option(names = "--in", required = true, paramLabel = "ID", descriptionKey = "lookUp.in")
	private String id;

	@Option(names = "--language", paramLabel = "LANGUAGE", descriptionKey = "lookUp.language")
	private Locale language = Locale.getDefault();

	@Mixin
	private JsonOption json;

	LookUpCommand(Console console) {
		this.console = console;
	}

	@Override
	public Integer call() throws StoreException {
		if (name.isBlank()) {
			throw new ParameterException(spec.commandLine(), Messages.lookUp_blank);
		}
		LookupQuery query = new LookupQuery(name.strip(), Optional.empty(), language, MOST);
		try {
			print(service().find(query, console.progress()));
			return Cli.DONE;
		} catch (IOException e) {
			throw new StoreException(e.getMessage(), e);
		}
	}

	private LookupService service() {
		List<LookupService> all = LookupServices.installed().all();
		return all.stream().filter(service -> service.id().equals(id)).findFirst()
				.orElseThrow(() -> new ParameterException(spec.commandLine(), NLS.bind(Messages.lookUp_noService, Plain.shorten(id, 80),
						all.stream().map(LookupService::id).collect(Collectors.joining(", ")))));
	}

	private void print(List<LookupCandidate> candidates) {
		if (json.isSet()) {
			candidates.forEach(each -> console.line(json(each).toString()));
		} else if (candidates.isEmpty()) {
			console.line(Messages.lookUp_nothing);
		} else {
			Table table = new Table(Messages.lookUp_name, Messages.lookUp_description, Messages.lookUp_id, Messages.lookUp_aliases);
			candidates.forEach(each -> table.add(Plain.line(each.label()), Plain.line(each.description()),
					Plain.line(each.id().scheme() + ':' + each.id().value()), Plain.shorten(String.join(", ", each.aliases()), 40)));
			table.print(console);
		}
	}

	private static JsonLine json(LookupCandidate candidate) {
		return new JsonLine().put("scheme", candidate.id().scheme()).put("value", candidate.id().value())
				.put("name", candidate.label()).put("description", candidate.description()).put("aliases", candidate.aliases())
				.put("type", candidate.type().map(EntityType::getLiteral));
	}
}
