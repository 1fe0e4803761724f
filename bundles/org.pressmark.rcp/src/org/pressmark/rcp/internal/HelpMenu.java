// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.rcp.internal;

import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/**
 * The groups of the Help menu, in their order. Its commands are contributed, some by bundles of the platform that are read
 * before ours; so the groups have to be there before any contribution is, or those would come to lie above.
 */
final class HelpMenu extends ActionBarAdvisor {

	HelpMenu(IActionBarConfigurer configurer) {
		super(configurer);
	}

	@Override
	protected void fillMenuBar(IMenuManager menuBar) {
		MenuManager help = new MenuManager(Messages.menu_help, IWorkbenchActionConstants.M_HELP);
		help.add(new GroupMarker("find"));
		help.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
		help.add(new Separator("about"));
		menuBar.add(help);
	}
}
