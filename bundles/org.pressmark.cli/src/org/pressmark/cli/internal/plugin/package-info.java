// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/**
 * New plug-ins, written for their authors: a sample of Pressmark under another name, and around it what builds it
 * elsewhere.
 */
package org.pressmark.cli.internal.plugin;
