// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "ui/inbox/conversationlayout.h"
#include "ui/inbox/messagelayout.h"
#include "ui/theme/density.h"

#include <QFontMetrics>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

/// The measures of look/01 and look/11.
class TestInboxLayout : public QObject {
    Q_OBJECT

private:
    static ConversationWords fullWords()
    {
        ConversationWords words;
        words.names = {u"Magnus Øvergård"_s, u"Katarzyna Wiśniewska"_s, u"Sofie Brå"_s};
        words.title = words.names.join(u", "_s);
        words.others = 2;
        words.preview = u"Katarzyna: Here are the figures for the push"_s;
        words.time = u"13:47"_s;
        words.waiting = u"3 h 12 min"_s;
        return words;
    }
    static ConversationLayout laidOut(const ConversationWords &words, qint64 unseen = 3, int width = 376)
    {
        return layOutConversation(words, unseen, {0, 0, width, density().row});
    }
    static MessageLayout laidOut(const MessageWords &words, bool mine, int width)
    {
        const TextBlock text = measureMessage(words.content, settingOf(words.content, messageTextWidth(mine, width)));
        return layOutMessage(words, mine, text, moreText(words.content, text.measured), width);
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }
    void init() { setDensity(false, u"Inter"_s, 13); }

    void conversationMeasures()
    {
        const ConversationLayout row = laidOut(fullWords());
        QCOMPARE(row.fill, QRect(4, 0, 368, 64));
        QCOMPARE(row.initials, QRect(16, 14, 36, 36));
        QCOMPARE(row.title.topLeft(), QPoint(64, 11));
        QCOMPARE(row.title.height(), 20);
        QCOMPARE(row.preview.topLeft(), QPoint(64, 33)); // two lines of 20, 2 apart
        QCOMPARE(row.time.right(), 359); // 4 and 12 from the edge
        QCOMPARE(row.badge.right(), 359);
        QCOMPARE(row.badge.height(), 20);
        QCOMPARE(row.badge.left() - row.waiting.right() - 1, 8);
        setDensity(true, u"Inter"_s, 13);
        const ConversationLayout compact = laidOut(fullWords());
        QCOMPARE(density().row, 44);
        QCOMPARE(compact.initials.size(), QSize(28, 28));
        QCOMPARE(compact.title.top(), 4);
        QCOMPARE(compact.preview.bottom(), 39);
        QCOMPARE(compact.badge.height(), 16);
    }

    void rightColumnsLineUp()
    {
        ConversationWords words = fullWords();
        const ConversationLayout all = laidOut(words);
        words.waiting.clear();
        const ConversationLayout badgeOnly = laidOut(words);
        QCOMPARE(badgeOnly.badge, all.badge);
        words.waiting = u"1 d 2 h"_s;
        const ConversationLayout late = laidOut(words, 0);
        QCOMPARE(late.waiting.right(), all.badge.right());
        QVERIFY(late.badgeText.isEmpty());
        QCOMPARE(laidOut(fullWords(), 5'000).badgeText, u"999+"_s);
    }

    void namesGiveWayToACount()
    {
        ConversationWords words = fullWords();
        QCOMPARE(laidOut(words, 0, 1'000).titleText, words.title);
        QCOMPARE(laidOut(words, 0, 1'000).othersText, u"+2"_s);
        QCOMPARE(laidOut(words, 0, 376).titleText, u"Magnus Øvergård, Katarzyna Wiśniewska"_s); // in part
        QCOMPARE(laidOut(words, 0, 376).othersText, u"+3"_s);
        QCOMPARE(laidOut(words, 0, 260).titleText, u"Magnus Øvergård"_s);
        QCOMPARE(laidOut(words, 0, 260).othersText, u"+4"_s);
        words.others = 0;
        words.names = {u"Björn Åkesson"_s};
        words.title = words.names.first();
        QCOMPARE(laidOut(words).othersText, QString());
    }

    void nothingOverlaps()
    {
        for (const bool compact : {false, true}) {
            for (const int bodyPx : {11, 13, 20, 26}) {
                setDensity(compact, u"Inter"_s, bodyPx);
                for (int width = 240; width <= 700; width += 23) {
                    ConversationWords words = fullWords();
                    words.audience = width % 2;
                    words.draft = width % 3 ? QString() : u"A draft"_s;
                    words.pending = width % 5 ? QString() : u"Checking whether it arrived"_s;
                    const ConversationLayout row = laidOut(words, width % 7, width);
                    const QRect whole(0, 0, width, density().row);
                    const QList<QList<QRect>> lines {{row.initials, row.title, row.others, row.tag, row.time},
                        {row.initials, row.draft, row.preview, row.mark, row.waiting, row.badge}};
                    for (const QList<QRect> &line : lines) {
                        int right = 0;
                        for (const QRect &box : line) {
                            if (!box.isValid())
                                continue;
                            QVERIFY2(box.left() >= right, qPrintable(u"width %1, body %2"_s.arg(width).arg(bodyPx)));
                            QVERIFY(whole.contains(box));
                            right = box.right() + 1;
                        }
                    }
                    QVERIFY(!row.preview.isValid() || row.title.bottom() < row.preview.top());
                }
            }
        }
    }

    void messageMeasures()
    {
        MessageWords words;
        words.name = u"Katarzyna Wiśniewska"_s;
        words.role = u"Marketing"_s;
        words.time = u"16:20"_s;
        words.content = u"The Black Week codes are live."_s;
        const MessageLayout first = laidOut(words, false, 824);
        QCOMPARE(first.initials, QRect(24, 10, 32, 32)); // 12 between runs, of which 2 are below the row before
        QCOMPARE(first.name.topLeft(), QPoint(68, 10));
        QCOMPARE(first.text.topLeft(), QPoint(68, 30));
        QCOMPARE(first.text.height(), 20);
        QCOMPARE(first.height, 52);
        QCOMPARE(first.role.left() - first.name.right() - 1, 8);
        words.startsRun = false;
        const MessageLayout second = laidOut(words, false, 824);
        QCOMPARE(second.text.top(), 2); // 4 between messages of a run
        QVERIFY(!second.initials.isValid() && !second.name.isValid());
        QCOMPARE(messageTextWidth(false, 2'000), 560);

        words.startsRun = true;
        words.state = u"Sent 16:24"_s;
        const MessageLayout own = laidOut(words, true, 824);
        QCOMPARE(own.bubble.right(), 799); // side 24
        QCOMPARE(own.bubble.top(), 14); // 16 before own
        QCOMPARE(own.text.topLeft(), own.bubble.topLeft() + QPoint(12, 8));
        QCOMPARE(own.bubble.height(), 36);
        QCOMPARE(own.state.right(), 799);
        words.content = u"word "_s.repeated(500);
        QVERIFY(laidOut(words, true, 2'000).bubble.width() <= 520);

        words.dayBreak = u"Wednesday 19 November"_s;
        words.newBreak = u"3 new since 10:51"_s;
        const MessageLayout breaks = laidOut(words, false, 824);
        QVERIFY(breaks.dayText.bottom() < breaks.newText.top() && breaks.newText.bottom() < breaks.name.top());
        QCOMPARE(breaks.dayRule.right(), 799);
    }

    void messagesStayInTheirRow()
    {
        for (const int bodyPx : {11, 13, 26}) {
            setDensity(false, u"Inter"_s, bodyPx);
            for (int width = 360; width < 1'400; width += 91) {
                for (const bool mine : {false, true}) {
                    MessageWords words;
                    words.name = u"Somebody with a name that goes on and on "_s.repeated(3);
                    words.role = u"Marketing and communication"_s;
                    words.time = u"16:20"_s;
                    words.state = u"Checking whether it arrived"_s;
                    words.dayBreak = u"Wednesday 19 November"_s;
                    words.content = u"word "_s.repeated(3'000) + u"x"_s.repeated(2'000);
                    const MessageLayout row = laidOut(words, mine, width);
                    const QRect whole(0, 0, width, row.height);
                    for (const QRect &box : {row.dayText, row.dayRule, row.initials, row.name, row.role, row.time, row.bubble, row.text,
                             row.more, row.stateMark, row.state})
                        QVERIFY(!box.isValid() || whole.contains(box));
                    QVERIFY(row.more.isValid());
                    QVERIFY(!row.role.isValid() || row.name.right() < row.role.left());
                    QVERIFY(!row.name.isValid() || row.name.right() < row.time.left());
                }
            }
        }
    }

    void eachParagraphHasItsDirection()
    {
        const QString text = u"Hello\nשלום\n\n123"_s;
        const TextBlock block = measureText(text, text.size(), 10'000, {.font = typeface(Type::Body), .lineDistance = 20, .width = 400});
        QCOMPARE(block.pieces.size(), 4);
        QCOMPARE(block.pieces.at(0).rightToLeft, false);
        QCOMPARE(block.pieces.at(1).rightToLeft, true);
        QCOMPARE(block.pieces.at(2).length, 0); // an empty line is a line
        QVERIFY(block.height >= 80);
        QCOMPARE(block.measured, text.size());
    }

    void piecesCoverTheText()
    {
        const QString text = u"Lorem ipsum 😀dolor "_s.repeated(700) + u"\n"_s + u"😀"_s.repeated(4'000) + u"\n"_s;
        QString together;
        qsizetype at = 0;
        while (at < text.size()) {
            const qsizetype end = pieceEnd(text, at, text.size());
            QVERIFY(end - at <= 2'000);
            QVERIFY(end == text.size() || !text.at(end).isLowSurrogate());
            together += text.sliced(at, end - at);
            at = end;
            if (at < text.size() && text.at(at) == u'\n') {
                together += u'\n';
                ++at;
            }
        }
        QCOMPARE(together, text);
    }
};

QTEST_MAIN(TestInboxLayout)
#include "tst_inboxlayout.moc"
