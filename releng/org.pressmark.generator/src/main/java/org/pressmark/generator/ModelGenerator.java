// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.generator;

import java.nio.file.Path;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/** Runs EMF's code generator without a workspace: the project that the genmodel names is a folder of its own. */
final class ModelGenerator {

	private final Path genModelFile;
	private final Path output;

	/**
	 * @param genModelFile the genmodel; the Ecore lies beside it
	 * @param output an existing folder, which gets a folder for the project
	 */
	ModelGenerator(Path genModelFile, Path output) {
		this.genModelFile = genModelFile;
		this.output = output;
	}

	/**
	 * Generates the model's code.
	 *
	 * @throws IllegalStateException when the genmodel doesn't fit the Ecore or the generator reports an error
	 */
	void generate(String project) {
		EcorePlugin.getPlatformResourceMap().put(project, URI.createFileURI(output.resolve(project) + "/"));
		GenModelPackage.eINSTANCE.eClass();
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		GenModel genModel = load();
		Generator generator = new Generator();
		generator.setInput(genModel);
		requireOk(generator.generate(genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private GenModel load() {
		ResourceSet resources = new ResourceSetImpl();
		var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		Resource resource = resources.getResource(URI.createFileURI(genModelFile.toString()), true);
		GenModel genModel = (GenModel) resource.getContents().get(0);
		EcoreUtil.resolveAll(resources);
		if (!genModel.reconcile()) {
			throw new IllegalStateException(genModelFile + " does not fit its Ecore");
		}
		requireOk(genModel.diagnose());
		genModel.setCanGenerate(true);
		return genModel;
	}

	private static void requireOk(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString());
		}
	}
}
