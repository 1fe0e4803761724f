// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0

/** A sample of a report format, for authors of plug-ins: a digest in Markdown, for a wiki or a mail. */
package org.pressmark.example.digest;
