// Copyright (c) 2026 Pressmark contributors
// SPDX-License-Identifier: EPL-2.0
package org.pressmark.model.similarity;

import java.util.List;

/** An agency's report, what others made of it, and what somebody else wrote about the same day. All made up. */
final class WireStory {

	/** The report, a paragraph each. */
	static final List<String> PARAGRAPHS = List.of(
			"PORTHAVEN, March 3 (Agency) - Ministers of the nine coastal states agreed late on Tuesday to open their "
					+ "harbours to relief ships for six months, ending weeks of dispute over who would pay for the inspections.",
			"The agreement, reached after fourteen hours behind closed doors, obliges each state to name one port at which "
					+ "cargo is examined within two days of its arrival, officials who took part in the meeting said.",
			"\"Nobody got everything they came for, and that is why it will hold,\" said Marta Lindqvist, who led the talks "
					+ "for the host country. \"Medicine that waits on a quay is no use to anyone.\"",
			"Two delegations had threatened to leave on Monday when a draft proposed that the smaller states contribute as "
					+ "much as the larger ones. A compromise put forward by the island of Sorren shares the cost by the length "
					+ "of each coast instead.",
			"Shipping companies welcomed the decision but warned that crews were still missing. About four hundred vessels "
					+ "have been lying at anchor since January, according to figures of the maritime union.",
			"\"We can sail next week if the papers come this week,\" said the union's secretary, Paul Adeyemi. \"They have "
					+ "promised us papers before.\"",
			"Aid groups estimate that seventy thousand people on the northern islands depend on deliveries by sea. Stocks of "
					+ "insulin on two of them are expected to run out before the end of the month.",
			"The parliament of the largest member, Vestmark, has to ratify the agreement on Thursday. The opposition, which "
					+ "holds a narrow majority in the upper house, has not said how it will vote.",
			"An earlier attempt failed in November, when negotiators could not agree on whether naval vessels may accompany "
					+ "the convoys. The new text leaves that to a commission that meets in April.");

	/** Another reporter's article about the same meeting, with its longest quotation. */
	static final String OTHER_REPORT = """
			Relief convoys may sail again as coastal ministers strike a deal

			After a night of haggling in Porthaven, the governments of the nine coastal states have found a way to let \
			relief ships back in. For half a year, every one of them will keep a harbour open to such vessels, and check \
			what they carry within forty-eight hours.

			"Nobody got everything they came for, and that is why it will hold," said Marta Lindqvist, chair of the talks.

			It was Sorren, the smallest of the nine, that broke the deadlock: whoever has more coast pays more. Only on \
			Monday two ministers had packed their bags in anger at a plan under which all would have paid alike.

			For the northern islands the deal comes late. Hospitals there ration insulin, and charities say that some \
			seventy thousand islanders live on what boats bring them. Crews are another worry; the maritime union counts \
			four hundred ships idle at anchor. Paul Adeyemi, its secretary, wants to see papers first.

			Whether Vestmark goes along will be seen on Thursday, when its parliament votes. In November a similar plan \
			foundered on the question of naval escorts, which has now been handed to a commission.
			""";

	static final String CHINESE = "三月三日，九个沿海国家的部长在港口城市达成协议，同意在六个月内向救援船只开放港口，从而结束了围绕检查费用由谁承担的长达数周的争论。"
			+ "参加会议的官员表示，根据这项经过十四个小时闭门谈判达成的协议，各国必须指定一个港口，并在货物抵达后两天之内完成检查。"
			+ "主持会谈的林德奎斯特说：“没有人得到想要的一切，正因为如此，协议才能维持下去。滞留在码头上的药品对谁都没有用处。”"
			+ "航运公司对这一决定表示欢迎，但同时警告说船员仍然不足。根据海员工会的数据，自一月以来约有四百艘船只停泊在锚地。";

	static final String CHINESE_OTHER = "沿海九国的政府经过一夜讨价还价，终于找到让救援船重新入港的办法。今后半年，每个国家都要保留一个港口供此类船只使用，四十八小时内验完货。"
			+ "打破僵局的是九国中最小的岛国：海岸线越长，出钱越多。就在星期一，两位部长还因为平均分摊的方案而愤然收拾行李。"
			+ "对北方岛屿来说，这份协议来得太晚了，那里的医院正在限量使用胰岛素，慈善机构说有七万岛民靠船运物资生活。";

	private WireStory() {
	}

	/** The report as the agency sent it. */
	static String whole() {
		return String.join("\n\n", PARAGRAPHS);
	}

	/** The report of which only so many paragraphs were printed. */
	static String cut(int paragraphs) {
		return String.join("\n\n", PARAGRAPHS.subList(0, paragraphs));
	}
}
