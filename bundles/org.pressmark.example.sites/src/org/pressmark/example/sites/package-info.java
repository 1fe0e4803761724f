// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of rules for sites, for authors of plug-ins: where the pages of two bulletins have their articles. */
package org.pressmark.example.sites;
