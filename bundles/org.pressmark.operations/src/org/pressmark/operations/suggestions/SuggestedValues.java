// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.operations.suggestions;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.pressmark.analysis.SuggestedEntity;
import org.pressmark.analysis.SuggestedMark;
import org.pressmark.model.Annotation;
import org.pressmark.model.Code;
import org.pressmark.model.Entity;
import org.pressmark.model.Mention;
import org.pressmark.model.ModelPackage;
import org.pressmark.model.Passage;
import org.pressmark.model.Project;
import org.pressmark.model.Quotation;
import org.pressmark.model.TimeExpression;
import org.pressmark.model.time.Edtf;
import org.pressmark.operations.codebook.CreateCode;
import org.pressmark.operations.edit.CreateEntity;
import org.pressmark.operations.edit.MarkMention;
import org.pressmark.store.ProjectTransaction;
import org.pressmark.store.StoreException;

/** Makes annotations of suggestions within a transaction, and what they refer to where the project does not have it. */
final class SuggestedValues {

	private final ProjectTransaction transaction;
	private final Map<String, String> entities = new HashMap<>();
	private final Map<String, String> codes = new HashMap<>();
	private Optional<Project> project = Optional.empty();

	SuggestedValues(ProjectTransaction transaction) {
		this.transaction = transaction;
	}

	/** The annotation, with what it says; where and by whom is not in it. */
	Annotation annotation(SuggestedMark mark) throws StoreException {
		return switch (mark) {
		case SuggestedMark.Mention mention -> mention(mention);
		case SuggestedMark.Time time -> time(time);
		case SuggestedMark.Quotation quotation -> quotation(quotation);
		case SuggestedMark.Passage passage -> passage(passage);
		};
	}

	private Mention mention(SuggestedMark.Mention suggested) throws StoreException {
		Mention mention = (Mention) create(ModelPackage.Literals.MENTION);
		mention.setEntity(entity(suggested.likeliest()));
		return mention;
	}

	/** The words that were marked are a name of what they name from now on. */
	void nameBy(Annotation annotation, String words) {
		if (annotation instanceof Mention mention) {
			MarkMention.addAlias(mention.getEntity(), words);
		}
	}

	private TimeExpression time(SuggestedMark.Time suggested) {
		TimeExpression time = (TimeExpression) create(ModelPackage.Literals.TIME_EXPRESSION);
		time.setType(suggested.type());
		time.setValue(suggested.value());
		time.setEdtf(suggested.edtf().map(Edtf::toString).orElse(null));
		return time;
	}

	private Quotation quotation(SuggestedMark.Quotation suggested) throws StoreException {
		Quotation quotation = (Quotation) create(ModelPackage.Literals.QUOTATION);
		quotation.setMode(suggested.mode());
		quotation.setCue(suggested.cue().orElse(null));
		if (suggested.speaker().isPresent()) {
			quotation.setSpeaker(entity(suggested.speaker().get()));
		}
		return quotation;
	}

	private Passage passage(SuggestedMark.Passage suggested) throws StoreException {
		Passage passage = (Passage) create(ModelPackage.Literals.PASSAGE);
		for (String name : suggested.codes()) {
			passage.getCodes().add(code(name));
		}
		return passage;
	}

	private Annotation create(EClass kind) {
		return (Annotation) transaction.create(kind);
	}

	private Entity entity(SuggestedEntity suggested) throws StoreException {
		if (suggested.id().isPresent()) {
			return transaction.get(Entity.class, suggested.id().get());
		}
		String name = suggested.name();
		String id = entities.get(name);
		if (id == null) {
			Optional<String> known = named(project(), name);
			id = known.isPresent() ? known.get() : CreateEntity.create(transaction, suggested.type(), name).getId();
			entities.put(name, id);
		}
		return transaction.get(Entity.class, id);
	}

	private static Optional<String> named(Project project, String name) {
		return project.getEntities().stream().filter(entity -> name.equals(entity.getName())).map(Entity::getId).findFirst();
	}

	private Code code(String name) throws StoreException {
		String key = name.toLowerCase(Locale.ROOT);
		String id = codes.get(key);
		if (id == null) {
			id = coded(project().getCodes(), key).orElse(null);
		}
		if (id == null) {
			CreateCode creation = CreateCode.inOwnColor(name, Optional.empty());
			creation.run(transaction);
			id = creation.codeId().orElseThrow();
		}
		codes.put(key, id);
		return transaction.get(Code.class, id);
	}

	private static Optional<String> coded(List<Code> codes, String key) {
		for (Code code : codes) {
			if (code.getName() != null && code.getName().toLowerCase(Locale.ROOT).equals(key)) {
				return Optional.of(code.getId());
			}
			Optional<String> below = coded(code.getCodes(), key);
			if (below.isPresent()) {
				return below;
			}
		}
		return Optional.empty();
	}

	/** As it was before the command; read only if something is not known. */
	private Project project() throws StoreException {
		if (project.isEmpty()) {
			project = Optional.of(transaction.reader().project());
		}
		return project.get();
	}
}
