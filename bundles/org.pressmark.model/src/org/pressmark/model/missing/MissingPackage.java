// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.missing;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.pressmark.model.ModelPackage;

/** The class of {@link MissingAnnotation}. No part of the model's Ecore, for nothing is ever stored as one. */
final class MissingPackage {

	private static final String URI = "http://pressmark.org/model/missing";
	private static final String NAME = "missing";

	public static final EClass TYPE = EcoreFactory.eINSTANCE.createEClass();
	public static final EAttribute TYPE_NAME = attribute("typeName");
	public static final EAttribute VALUES = attribute("values");

	static {
		TYPE.setName(MissingAnnotation.class.getSimpleName());
		TYPE.setInstanceClass(MissingAnnotation.class);
		TYPE.getESuperTypes().add(ModelPackage.Literals.ANNOTATION);
		EPackage owner = EcoreFactory.eINSTANCE.createEPackage();
		owner.setName(NAME);
		owner.setNsPrefix(NAME);
		owner.setNsURI(URI);
		owner.setEFactoryInstance(new Factory());
		owner.getEClassifiers().add(TYPE);
	}

	private static final class Factory extends EFactoryImpl {

		@Override
		public EObject create(EClass type) {
			return new MissingAnnotation();
		}
	}

	private MissingPackage() {
	}

	private static EAttribute attribute(String name) {
		EAttribute attribute = EcoreFactory.eINSTANCE.createEAttribute();
		attribute.setName(name);
		attribute.setEType(EcorePackage.Literals.ESTRING);
		TYPE.getEStructuralFeatures().add(attribute);
		return attribute;
	}
}
