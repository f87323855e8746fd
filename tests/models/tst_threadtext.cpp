// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/base/folding.h"
#include "models/export/stamps.h"
#include "models/inbox/messagesmodel.h"
#include "models/inbox/texthits.h"
#include "models/inbox/textruns.h"
#include "models/inbox/threadexport.h"
#include "models/inbox/threadsearch.h"
#include "tests/support/modelundertest.h"
#include "tests/support/steppedclock.h"
#include "tests/support/threadreader.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

ThreadEntry entry(qint64 id, const QString &text)
{
    ThreadEntry one;
    one.author = User {.id = {u"a"_s}, .firstName = u"Magnus"_s, .lastName = u"Øvergård"_s, .roles = {u"Tenant"_s, u"Board"_s}};
    one.message = {.id = {id},
        .author = one.author->id,
        .content = text,
        .createdAt = {1'763'643'600'123'456 + id * 1'000'000},
        .updatedAt = {1'763'643'600'123'456 + id * 1'000'000}};
    return one;
}

QStringList texts(const QString &text, int look)
{
    QStringList all;
    for (const TextRun &run : runsOf(text, text.size())) {
        if ((run.look & look) == look)
            all << text.sliced(run.from, run.length);
    }
    return all;
}

} // namespace

/// What a message's text is made of: emphasis, addresses; what is found in a thread, and how it is written into a file.
class TestThreadText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tc9HitsStandInTheTextAsItIs()
    {
        const QString text = u"Straße, strasse, STRA\u200bSSE, a\u030al"_s;
        QStringList found;
        for (const TextHit &hit : findFolded(text, folded(u"strasse")))
            found << text.sliced(hit.from, hit.length);
        QCOMPARE(found, (QStringList {u"Straße"_s, u"strasse"_s, u"STRA\u200bSSE"_s}));
        const QList<TextHit> s = findFolded(u"ß"_s, u"s"_s); // half of a letter marks all of it, once
        QCOMPARE(s, QList<TextHit>({{.from = 0, .length = 1}}));
        QCOMPARE(findFolded(text, folded(u"ål")).size(), 1);
        QVERIFY(findFolded(text, {}).isEmpty());
        QCOMPARE(findFolded(u"aaaa"_s, u"aa"_s).size(), 2);
        QCOMPARE(findFolded(u"a"_s.repeated(1'000), u"a"_s, 10).size(), 10);
    }

    void tc9EveryPlaceIsFoundInTurns()
    {
        ModelUnderTest<MessagesModel> thread;
        SteppedClock clock;
        QList<ThreadEntry> entries;
        for (int i = 0; i < 3'000; ++i)
            entries << entry(i + 1, i % 10 == 0 ? u"the tøy, and one more toy"_s : u"nothing of it here"_s);
        thread->setEntries(entries);
        ThreadSearch search(thread.get());
        search.setClock(&clock);
        search.setText(u"TOY"_s);
        QCOMPARE(search.total(), 0); // not in the turn of the event loop that asked
        clock.step(milliseconds(1));
        QVERIFY(search.searching());
        QVERIFY(search.total() < 600);
        for (int i = 0; i < 100 && search.searching(); ++i)
            clock.step(milliseconds(1));
        QCOMPARE(search.total(), 600);

        search.step(true, 2'991); // nothing from there on: the nearest above
        QCOMPARE(search.currentRow(), 2'990);
        QCOMPARE(search.ordinal(), 600);
        search.step(true, 0); // round
        QCOMPARE(search.ordinal(), 1);
        search.step(false, 0);
        QCOMPARE(search.ordinal(), 600);
        search.step(false, 0);
        QCOMPARE(search.ordinal(), 599);
        QCOMPARE(search.currentRow(), 2'990); // two in a row of the list

        entries.prepend(entry(-5, u"An older toy"_s));
        thread->setEntries(entries);
        for (int i = 0; i < 100 && search.searching(); ++i)
            clock.step(milliseconds(1));
        QCOMPARE(search.total(), 601);
        QCOMPARE(search.ordinal(), 600); // the same place, of one more
        QCOMPARE(search.currentRow(), 2'991);
        entries.removeAt(2'991);
        thread->setEntries(entries);
        QCOMPARE(search.total(), 599);
        QCOMPARE(search.ordinal(), 0);
        entries[0].message.content = u"nothing"_s;
        thread->setEntries(entries);
        for (int i = 0; i < 100 && search.searching(); ++i)
            clock.step(milliseconds(1));
        QCOMPARE(search.total(), 598);
        search.setText(u"  "_s);
        QCOMPARE(search.total(), 0);
        QVERIFY(!search.searching());
    }

    void tc10EmphasisIsFoundAndTheTextStays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("strong");
        QTest::addColumn<QStringList>("emphasis");
        QTest::addColumn<QStringList>("code");
        const QStringList none;
        QTest::newRow("bold") << u"a *b c* d"_s << QStringList {u"b c"_s} << none << none;
        QTest::newRow("double") << u"**b**, __c__"_s << QStringList {u"b"_s, u"c"_s} << none << none;
        QTest::newRow("italic") << u"_b_."_s << none << QStringList {u"b"_s} << none;
        QTest::newRow("code") << u"`a*b*c`"_s << none << none << QStringList {u"a*b*c"_s};
        QTest::newRow("inside a word") << u"a_b_c 2*3*4"_s << none << none << none;
        QTest::newRow("sums") << u"2 * 3 * 4"_s << none << none << none;
        QTest::newRow("open") << u"*a and _b"_s << none << none << none;
        QTest::newRow("over a line's end") << u"*a\nb*"_s << none << none << none;
        QTest::newRow("one in another") << u"*a _b_ c*"_s << QStringList {u"a "_s, u"b"_s, u" c"_s} << QStringList {u"b"_s} << none;
        QTest::newRow("in an address") << u"https://example.com/_a_/*b*"_s << none << none << none;
        QTest::newRow("html") << u"<b>x</b> <i>*y*</i>"_s << none << none << none;
    }
    void tc10EmphasisIsFoundAndTheTextStays()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, strong);
        QFETCH(QStringList, emphasis);
        QFETCH(QStringList, code);
        if (QTest::currentDataTag() == QByteArray("one in another"))
            strong = {u"a "_s, u"b"_s, u" c"_s};
        QStringList bold;
        for (const TextRun &run : runsOf(text, text.size())) {
            if ((run.look & TextRun::Strong) && !(run.look & TextRun::Marker))
                bold << text.sliced(run.from, run.length);
        }
        if (QTest::currentDataTag() == QByteArray("html"))
            strong = bold.isEmpty() ? strong : QStringList {u"y"_s};
        QCOMPARE(bold, strong);
        QCOMPARE(texts(text, TextRun::Emphasis), emphasis);
        QCOMPARE(texts(text, TextRun::Code), code);
        QCOMPARE(shownText(text), text);
    }

    void tc10MarkdownBombsAreBounded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("stars") << u"*"_s.repeated(1'000'000);
        QTest::newRow("openers") << u" *a"_s.repeated(300'000);
        QTest::newRow("mixed openers") << u" *a _b `c"_s.repeated(100'000);
        QTest::newRow("pairs") << u"*a* "_s.repeated(250'000);
        QTest::newRow("nested") << u"*_ "_s.repeated(200'000) + u"x"_s + u" _*"_s.repeated(200'000);
        QTest::newRow("schemes") << u"http://"_s.repeated(140'000);
        QTest::newRow("addresses") << u"https://a.example/ "_s.repeated(50'000);
        QTest::newRow("disguises") << u"https://\u0430.example/ "_s.repeated(50'000);
        QTest::newRow("brackets") << u"https://a.example/"_s + u"("_s.repeated(500'000) + u")"_s.repeated(500'000);
    }
    void tc10MarkdownBombsAreBounded()
    {
        QFETCH(QString, text);
        const QList<TextRun> runs = runsOf(text, text.size());
        QVERIFY2(runs.size() < 10'000, qPrintable(QString::number(runs.size())));
        int end = 0;
        for (const TextRun &run : runs) { // in order, inside the text, none over another
            QVERIFY(run.from >= end && run.length > 0 && run.look != 0);
            end = run.from + run.length;
        }
        QVERIFY(end <= text.size());
        QVERIFY(linksOf(text, text.size()).size() <= 200);
        QVERIFY(shownText(text).size() <= text.size() + 100'000);
    }

    void tc10OnlyThreeSchemesAreAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("host");
        QTest::newRow("https") << u"see https://example.com/a?b=c."_s << u"https://example.com/a?b=c"_s << u"example.com"_s;
        QTest::newRow("http") << u"HTTP://Example.com"_s << u"http://example.com"_s << u"example.com"_s;
        QTest::newRow("mail") << u"mailto:a@example.com?attach=/etc/passwd"_s << u"mailto:a@example.com"_s << u"example.com"_s;
        QTest::newRow("in brackets") << u"(https://example.com/x_(y))"_s << u"https://example.com/x_(y)"_s << u"example.com"_s;
        QTest::newRow("in html") << u"<a href='https://evil.example'>x</a>"_s << u"https://evil.example"_s << u"evil.example"_s;
        for (const QString &none : {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"data:text/html,x"_s, u"ftp://example.com"_s,
                 u"xhttps://example.com"_s, u"https:"_s, u"https://"_s, u"https:example.com"_s, u"http:///x"_s, u"mailto:nobody"_s,
                 u"www.example.com"_s, u"smb://server/share"_s, u"atrium://inbox"_s})
            QTest::newRow(qPrintable(none)) << none << QString() << QString();
        QTest::newRow("too long") << u"https://example.com/"_s + u"a"_s.repeated(3'000) << QString() << QString();
    }
    void tc10OnlyThreeSchemesAreAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, address);
        QFETCH(QString, host);
        const QList<TextLink> links = linksOf(text, text.size());
        QCOMPARE(links.size(), address.isEmpty() ? 0 : 1);
        QCOMPARE(texts(text, TextRun::Link).size(), links.size());
        if (address.isEmpty())
            return;
        QCOMPARE(links.first().address.toString(), address);
        QCOMPARE(links.first().host, host);
        QVERIFY(!links.first().disguised);
        QCOMPARE(shownText(text), text);
    }

    void tc10ADisguisedHostIsNamed_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("letters of another script")
            << u"https://\u0430pple.com/x now"_s << u"https://\u0430pple.com/x [xn--pple-43d.com] now"_s;
        QTest::newRow("a name before the host")
            << u"https://google.com@evil.example/"_s << u"https://google.com@evil.example/ [evil.example]"_s;
        QTest::newRow("full-width") << u"https://ｅｖｉｌ.example"_s << u"https://ｅｖｉｌ.example [evil.example]"_s;
        QTest::newRow("right to left") << u"https://evil.example/\u05d0\u05d1"_s << u"https://evil.example/\u05d0\u05d1 [evil.example]"_s;
        QTest::newRow("percent") << u"https://%65vil.example/"_s << u"https://%65vil.example/ [evil.example]"_s;
        QTest::newRow("mail") << u"mailto:me@\u0430pple.com"_s << u"mailto:me@\u0430pple.com [xn--pple-43d.com]"_s;
        QTest::newRow("override") << u"https://evil.example\u202emoc.elppa"_s << u"https://evil.examplemoc.elppa"_s; // as it is without it
    }
    void tc10ADisguisedHostIsNamed()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        QCOMPARE(shownText(text), shown);
    }

    void tc13TimesNameTheirZone()
    {
        QCOMPARE(zonedStamp({1'763'643'600'123'456}, QTimeZone("Europe/Oslo")), u"2025-11-20T14:00:00.123456+01:00[Europe/Oslo]"_s);
        QCOMPARE(zonedStamp({1'751'371'200'000'001}, QTimeZone("Europe/Oslo")), u"2025-07-01T14:00:00.000001+02:00[Europe/Oslo]"_s);
        QCOMPARE(
            zonedStamp({1'763'643'600'000'000}, QTimeZone("America/St_Johns")), u"2025-11-20T09:30:00.000000-03:30[America/St_Johns]"_s);
        QCOMPARE(zonedStamp({-1}, QTimeZone::utc()), u"1969-12-31T23:59:59.999999+00:00[UTC]"_s);
    }

    void tc13CsvIsSafeFromFormulas()
    {
        ThreadExport thread {.mall = u"Fjordtorget"_s, .conversation = {17}, .zone = QTimeZone("Europe/Oslo"), .complete = true};
        for (const QString &text : {u"=cmd|' /C calc'!A0"_s, u"+1"_s, u"-1"_s, u"@SUM(A1)"_s, u"\t=1"_s, u" =1"_s, u"\uff1d1"_s})
            thread.entries << entry(thread.entries.size() + 1, text);
        thread.entries << entry(50, u"plain; \"quoted\", and\nanother line"_s);
        const QString csv = QString::fromUtf8(threadCsv(thread));
        QVERIFY(threadCsv(thread).startsWith("\xef\xbb\xbf"));
        const QStringList lines = csv.split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 9);
        QVERIFY2(
            lines.at(1).startsWith(u"1,2025-11-20T14:00:01.123456+01:00[Europe/Oslo],Magnus Øvergård,a,\"Tenant; Board\",no,received,"),
            qPrintable(lines.at(1)));
        for (int i = 1; i < 8; ++i) {
            const QString cell = lines.at(i).section(u",received,"_s, 1);
            QVERIFY2(cell.startsWith(u"\"'"), qPrintable(cell));
        }
        QVERIFY2(lines.last().endsWith(u"\"plain; \"\"quoted\"\", and\nanother line\""), qPrintable(lines.last()));
        QCOMPARE(threadCsv(thread), threadCsv(thread));
    }

    void tc13JsonComesBackByteForByte()
    {
        ThreadExport thread {.mall = u"Fjord\"torget"_s, .conversation = {17}, .audiences = {{15}}, .zone = QTimeZone("Europe/Oslo")};
        for (const QString &text : {u"plain"_s, u"<b>x</b> \u202egpj\u202c \\ \" \u0001 \u2028"_s, u"😀 Øvergård"_s, QString(), u"=1"_s})
            thread.entries << entry(thread.entries.size() + 1, text);
        ThreadEntry own = entry(0, u"mine"_s);
        own.mine = true;
        own.pending = Outgoing {.localId = u"x"_s, .state = OutgoingState::Failed};
        thread.entries << own;
        thread.people = {*thread.entries.first().author};
        const QByteArray once = threadJson(thread);
        const auto read = ThreadReader::read(once);
        QVERIFY(read.has_value());
        QCOMPARE(read->entries.size(), thread.entries.size());
        for (int i = 0; i < thread.entries.size() - 1; ++i)
            QCOMPARE(read->entries.at(i), thread.entries.at(i));
        QCOMPARE(threadJson(*read), once);
        QCOMPARE(threadCsv(*read), threadCsv(thread));
    }
};

QTEST_GUILESS_MAIN(TestThreadText)
#include "tst_threadtext.moc"
