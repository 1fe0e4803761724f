// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
//
// measure.mjs CHROMIUM EVENTS.json...: measures vis-timeline in a headless Chromium, a fresh one for each file, and
// prints one JSON object for each: events, shown, draws and pans in milliseconds.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const LIMIT_MILLIS = 300_000;

const here = dirname(fileURLToPath(import.meta.url));
const library = join(process.env.VIS_TIMELINE, 'standalone', 'umd', 'vis-timeline-graph2d.min.js');
const style = join(process.env.VIS_TIMELINE, 'styles', 'vis-timeline-graph2d.min.css');

function served(events) {
	return {
		'/': [join(here, 'page.html'), 'text/html'],
		'/page.js': [join(here, 'page.js'), 'text/javascript'],
		'/vis-timeline.js': [library, 'text/javascript'],
		'/vis-timeline.css': [style, 'text/css'],
		'/events.json': [events, 'application/json'],
	};
}

/** Serves the page on loopback until it posts its result. */
async function serve(events) {
	const files = served(events);
	let posted;
	const result = new Promise(resolve => posted = resolve);
	const server = createServer(async (request, response) => {
		if (request.method === 'POST') {
			let body = '';
			for await (const chunk of request) {
				body += chunk;
			}
			response.end();
			posted(JSON.parse(body));
			return;
		}
		const file = files[request.url];
		response.writeHead(file ? 200 : 404, { 'Content-Type': file ? file[1] : 'text/plain' });
		response.end(file ? await readFile(file[0]) : '');
	});
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	return { server, result };
}

async function measure(chromium, events) {
	const { server, result } = await serve(events);
	const profile = await mkdtemp(join(tmpdir(), 'vis-timeline-'));
	const browser = spawn(chromium, ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-extensions',
		'--no-first-run', '--window-size=1240,700', `--user-data-dir=${profile}`,
		`http://127.0.0.1:${server.address().port}/`], { stdio: 'ignore' });
	const exited = once(browser, 'exit');
	const late = new Promise((_, reject) => setTimeout(() => reject(new Error(`${events}: no result in time`)),
		LIMIT_MILLIS).unref());
	const gone = exited.then(([code]) => { throw new Error(`${events}: the browser ended with ${code}`); });
	gone.catch(() => {});
	try {
		return await Promise.race([result, late, gone]);
	} finally {
		browser.kill();
		await exited;
		server.closeAllConnections();
		server.close();
		await rm(profile, { recursive: true, force: true, maxRetries: 5 });
	}
}

const [chromium, ...files] = process.argv.slice(2);
for (const file of files) {
	const measured = await measure(chromium, file);
	if (measured.error) {
		throw new Error(measured.error);
	}
	console.log(JSON.stringify(measured));
}
