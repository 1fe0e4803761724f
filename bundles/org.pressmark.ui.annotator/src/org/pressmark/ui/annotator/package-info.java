// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
/**
 * What plug-ins add to the view of annotations. All of it is for the UI thread only.
 *
 * @since 1.0
 */
package org.pressmark.ui.annotator;
