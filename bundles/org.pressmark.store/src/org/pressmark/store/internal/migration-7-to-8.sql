-- Copyright (c) 2026 Pressmark contributors
-- SPDX-License-Identifier: EPL-2.0
-- From version 7 of the project file to version 8: the index takes the Russian letter U+0451 for the one without dots,
-- and reports that one form was filled in for are no story any more: stories are found anew, which SameStories does.

DROP VIEW article_words;

CREATE VIEW article_words AS
	SELECT article.row AS row, replace(replace(article."title", char(1105), char(1077)), char(1025), char(1077)) AS title,
		replace(replace(text_content.body, char(1105), char(1077)), char(1025), char(1077)) AS body
	FROM article LEFT JOIN text_content ON text_content.hash = article."text";

INSERT INTO article_search(article_search) VALUES ('rebuild');
