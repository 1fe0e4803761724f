// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.codebook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.pressmark.model.Code;
import org.pressmark.model.Project;
import org.pressmark.model.text.Excerpt;
import org.pressmark.operations.codebook.ImportedCode.Change;
import org.pressmark.operations.codebook.ImportedCode.Detail;
import org.pressmark.operations.codebook.ImportedCode.Kind;
import org.pressmark.store.Identifiers;

/**
 * Which code of a file is which of the project: that with the same GUID, else the one of the same name in the same place.
 * Codes of the project stay where they are, also if the file has them elsewhere.
 */
final class ImportPlan {

	/**
	 * What is to be done for one code of the file.
	 *
	 * @param id the code's in the project
	 * @param ownerId what contains it there
	 * @param isNew whether it is not there yet
	 * @param changes what is to be changed if it is there
	 */
	record Step(String id, String ownerId, ExchangedCode code, boolean isNew, Set<Detail> changes) {
	}

	/** Of what is left out. */
	private static final int SHOWN_UNITS = 60;

	private final Project project;
	private final Map<UUID, Code> byGuid = new HashMap<>();
	private final Map<String, Code> byId = new LinkedHashMap<>();
	/** The ids of codes by what contains them and their folded names, as they will be. */
	private final Map<String, String> names = new HashMap<>();
	private final Map<String, List<String>> paths = new HashMap<>();
	/** Codes of the project that a code of the file is known to be, by its GUID. */
	private final Map<ExchangedCode, Code> sameGuid = new IdentityHashMap<>();
	private final Set<String> met = new HashSet<>();
	private final List<Step> steps = new ArrayList<>();
	private final List<ImportedCode> report = new ArrayList<>();

	private ImportPlan(Project project) {
		this.project = project;
	}

	static ImportPlan of(Project project, List<ExchangedCode> codes) {
		ImportPlan plan = new ImportPlan(project);
		plan.know(project.getCodes(), project.getId(), List.of());
		plan.findSameGuids(codes);
		plan.visit(codes, project.getId(), List.of());
		plan.reportLeft();
		return plan;
	}

	/** What is to be done, parents first. */
	List<Step> steps() {
		return List.copyOf(steps);
	}

	/** What becomes of each code: those of the file in its order, then those that only the project has. */
	List<ImportedCode> report() {
		return List.copyOf(report);
	}

	private void know(List<Code> codes, String ownerId, List<String> above) {
		for (Code code : codes) {
			byGuid.put(CodeGuid.of(code.getId()), code);
			byId.put(code.getId(), code);
			names.putIfAbsent(key(ownerId, code.getName()), code.getId());
			paths.put(code.getId(), below(above, code.getName()));
			know(code.getCodes(), code.getId(), paths.get(code.getId()));
		}
	}

	/** Before anything is found by its name: a name may have gone from one code to another. */
	private void findSameGuids(List<ExchangedCode> codes) {
		for (ExchangedCode code : codes) {
			Optional<Code> same = code.guid().map(byGuid::get).filter(each -> met.add(each.getId()));
			if (same.isPresent()) {
				sameGuid.put(code, same.get());
				takeName(same.get(), code.name());
			}
			findSameGuids(code.codes());
		}
	}

	private void takeName(Code code, String name) {
		String ownerId = ownerId(code);
		if (names.putIfAbsent(key(ownerId, name), code.getId()) == null) {
			names.remove(key(ownerId, code.getName()), code.getId());
		}
	}

	private void visit(List<ExchangedCode> codes, String ownerId, List<String> above) {
		for (ExchangedCode code : codes) {
			Code known = sameGuid.get(code);
			String sameName = names.get(key(ownerId, code.name()));
			if (known != null) {
				change(known, code);
				visit(code.codes(), known.getId(), paths.get(known.getId()));
			} else if (sameName == null) {
				add(code, ownerId, above);
			} else {
				if (met.add(sameName)) {
					change(byId.get(sameName), code);
				} else {
					report.add(new ImportedCode(Kind.DOUBLED, paths.get(sameName), Map.of(), doubled(code)));
				}
				// One that the file has twice is one here; what is below it goes there.
				visit(code.codes(), sameName, paths.get(sameName));
			}
		}
	}

	private void add(ExchangedCode code, String ownerId, List<String> above) {
		String id = code.guid().map(CodeGuid::id).filter(each -> !byId.containsKey(each) && !met.contains(each))
				.orElseGet(Identifiers::next);
		met.add(id);
		names.put(key(ownerId, code.name()), id);
		paths.put(id, below(above, code.name()));
		steps.add(new Step(id, ownerId, code, true, Set.of()));
		report.add(new ImportedCode(Kind.ADDED, paths.get(id), Map.of(), unreadColor(code)));
		visit(code.codes(), id, paths.get(id));
	}

	private void change(Code known, ExchangedCode code) {
		Map<Detail, Change> changes = new EnumMap<>(Detail.class);
		List<String> leftOut = new ArrayList<>(unreadColor(code));
		if (!code.name().equals(known.getName())) {
			if (known.getId().equals(names.get(key(ownerId(known), code.name())))) {
				changes.put(Detail.NAME, change(known.getName(), code.name()));
			} else {
				leftOut.add(NLS.bind(Messages.import_nameTaken, code.name()));
			}
		}
		code.color().filter(color -> !color.equalsIgnoreCase(known.getColor()))
				.ifPresent(color -> changes.put(Detail.COLOR, change(known.getColor(), color)));
		code.description().filter(text -> !text.equals(known.getGuideline()))
				.ifPresent(text -> changes.put(Detail.GUIDELINE, change(known.getGuideline(), text)));
		steps.add(new Step(known.getId(), ownerId(known), code, false, changes.keySet()));
		report.add(new ImportedCode(changes.isEmpty() ? Kind.SAME : Kind.CHANGED, paths.get(known.getId()), changes, leftOut));
	}

	private static Change change(String before, String after) {
		return new Change(Optional.ofNullable(before).orElse(""), after);
	}

	private static List<String> doubled(ExchangedCode code) {
		List<String> leftOut = new ArrayList<>(List.of(Messages.import_doubled));
		code.color().or(code::unreadColor).ifPresent(color -> leftOut.add(NLS.bind(Messages.import_colorLeftOut, color)));
		code.description().ifPresent(
				text -> leftOut.add(NLS.bind(Messages.import_guidelineLeftOut, Excerpt.of(text, SHOWN_UNITS))));
		return leftOut;
	}

	private static List<String> unreadColor(ExchangedCode code) {
		return code.unreadColor().map(color -> NLS.bind(Messages.import_unreadColor, Excerpt.of(color, SHOWN_UNITS))).stream()
				.toList();
	}

	private void reportLeft() {
		byId.keySet().stream().filter(id -> !met.contains(id))
				.forEach(id -> report.add(new ImportedCode(Kind.LEFT, paths.get(id), Map.of(), List.of())));
	}

	private String ownerId(Code code) {
		return code.eContainer() instanceof Code parent ? parent.getId() : project.getId();
	}

	private static List<String> below(List<String> above, String name) {
		List<String> path = new ArrayList<>(above);
		path.add(Optional.ofNullable(name).orElse(""));
		return path;
	}

	private static String key(String ownerId, String name) {
		return ownerId + '\n' + CodeTree.folded(name);
	}
}
