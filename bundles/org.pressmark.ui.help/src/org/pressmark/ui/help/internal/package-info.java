// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * The help in a window of its own. Contents are those of Eclipse's extension point {@code org.eclipse.help.toc}, so any
 * plug-in can add to them; pages are shown as text, without the web server and the browser of Eclipse's own help.
 */
package org.pressmark.ui.help.internal;
