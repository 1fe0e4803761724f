// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
//
// Draws the events some times and pans over them; posts how many milliseconds each took until the picture was painted.

const DRAWS = 4;
const PAN_STEPS = 20;
const PAN_OF_WINDOW = 0.01;

/** A frame is painted after the callbacks of its animation frame, and before the next message is handled. */
function painted() {
	return new Promise(resolve => requestAnimationFrame(() => {
		const channel = new MessageChannel();
		channel.port1.onmessage = resolve;
		channel.port2.postMessage(null);
	}));
}

/** Comes true with the timeline's next "changed": all is in its place then. */
function changed(timeline) {
	return new Promise(resolve => {
		const listener = () => {
			timeline.off('changed', listener);
			resolve();
		};
		timeline.on('changed', listener);
	});
}

/** Milliseconds from before an action until what it makes of the timeline is painted. */
async function measure(timeline, action) {
	const start = performance.now();
	const done = changed(timeline);
	action();
	await done;
	await painted();
	return performance.now() - start;
}

/** Shows a line with a date in words, as a page has done with which somebody works. */
async function showDate() {
	const line = document.createElement('p');
	line.textContent = new Date(2021, 0, 1).toLocaleDateString('en-GB', { dateStyle: 'full' });
	document.body.append(line);
	await painted();
}

/** A timeline with its events painted. */
async function draw(events, options) {
	const timeline = new vis.Timeline(document.getElementById('timeline'), new vis.DataSet(events), options);
	await changed(timeline);
	await painted();
	return timeline;
}

/** Draws the events so many times anew; the last one stays. */
async function drawAll(events, options) {
	const draws = [];
	let timeline;
	for (let i = 0; i < DRAWS; i++) {
		timeline?.destroy();
		const start = performance.now();
		timeline = await draw(events, options);
		draws.push(performance.now() - start);
	}
	return { timeline, draws };
}

async function run() {
	const { events, window: range } = await (await fetch('events.json')).json();
	// As the widget comes: stacked boxes with their words.
	const options = { start: range.start, end: range.end, height: '600px', verticalScroll: true };
	await showDate();
	const { timeline, draws } = await drawAll(events, options);
	const shown = timeline.getVisibleItems().length;
	const shift = (range.end - range.start) * PAN_OF_WINDOW;
	const pans = [];
	for (let step = 1; step <= PAN_STEPS; step++) {
		pans.push(await measure(timeline, () => timeline.setWindow(range.start + step * shift, range.end + step * shift,
			{ animation: false })));
	}
	return { events: events.length, shown, draws, pans };
}

async function report(result) {
	await fetch('result', { method: 'POST', body: JSON.stringify(result) });
}

run().then(report, error => report({ error: String(error) }));
