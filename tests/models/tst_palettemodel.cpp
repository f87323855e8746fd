// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/palette/palettemodel.h"
#include "tests/support/modelundertest.h"

#include <QSignalSpy>
#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

PaletteEntry entry(PaletteKind kind, const QString &id, const QString &title, const QString &detail = {}, qint64 at = 0)
{
    return {.kind = kind, .id = id, .title = title, .detail = detail, .at = at};
}

PaletteEntry person(const QString &name)
{
    return entry(PaletteKind::Person, name, name);
}

QStringList titles(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isEntry(row))
            all << model.entryAt(row).title;
    }
    return all;
}

QStringList captions(const PaletteModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!model.isEntry(row))
            all << model.index(row).data().toString();
    }
    return all;
}

} // namespace

class TestPaletteModel : public QObject {
    Q_OBJECT

    static bool seek(PaletteModel &model, const QString &text)
    {
        model.seek(text);
        return QTest::qWaitFor([&] { return model.isSettled(); }, 20'000);
    }

private Q_SLOTS:
    void sp6ForgivingMatch_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("found");
        QTest::newRow("folded") << u"zlote tarasy"_s << u"Złote Tarasy"_s << true;
        QTest::newRow("with the marks") << u"złote"_s << u"Złote Tarasy"_s << true;
        QTest::newRow("words in any order") << u"tarasy zlo"_s << u"Złote Tarasy"_s << true;
        QTest::newRow("one letter wrong") << u"magnys"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("one letter missing") << u"mgnus"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("one letter too many") << u"maggnus"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("one too many at the end") << u"magnuss"_s << u"Magnus"_s << true;
        QTest::newRow("two letters changed places") << u"mangus"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("first letter wrong") << u"nagnus"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("in the second word, folded") << u"overgrad"_s << u"Magnus Øvergård"_s << true;
        QTest::newRow("two typos") << u"mignys"_s << u"Magnus Øvergård"_s << false;
        QTest::newRow("a typo in a short word") << u"amna"_s << u"Anna"_s << false;
        QTest::newRow("scattered") << u"nxun"_s << u"Next unread"_s << true;
        QTest::newRow("scattered, but not in order") << u"nunx"_s << u"Next unread"_s << false;
        QTest::newRow("another name") << u"sofie"_s << u"Magnus Øvergård"_s << false;
    }
    void sp6ForgivingMatch()
    {
        QFETCH(QString, typed);
        QFETCH(QString, title);
        QFETCH(bool, found);
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"people"_s, {person(title)});
        QVERIFY(seek(*model, typed));
        QCOMPARE(titles(*model), found ? QStringList {title} : QStringList());
    }

    void sp6WhatWasFoundIsMarked()
    {
        const auto marks = [](const QString &typed, const QString &title) { return marksOf(PaletteQuery::of(typed), title); };
        QCOMPARE(marks(u"zlo tar"_s, u"Złote Tarasy"_s), (QList<PaletteMark> {{0, 3}, {6, 3}}));
        QCOMPARE(marks(u"gross"_s, u"Jürgen Großmann"_s), (QList<PaletteMark> {{7, 4}}));
        QCOMPARE(marks(u"gros"_s, u"Jürgen Großmann"_s), (QList<PaletteMark> {{7, 4}})); // half of a letter is all of it
        QCOMPARE(marks(u"aa"_s, u"A\u030aa"_s), (QList<PaletteMark> {{0, 3}}));
        QCOMPARE(marks(u"magnys"_s, u"Magnus"_s), (QList<PaletteMark> {{0, 6}}));
        QCOMPARE(marks(u"nxu"_s, u"Next unread"_s), (QList<PaletteMark> {{0, 1}, {2, 1}, {5, 1}}));
        QCOMPARE(marks(u"#7412"_s, u"Campaign"_s), QList<PaletteMark>());
    }

    void sp1TheBestStandFirst()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"people"_s,
            {person(u"Bo Blackwell"_s), person(u"Anna Oblack"_s), person(u"Black Smith"_s), person(u"Balck Typo"_s), person(u"Nobody"_s)});
        QVERIFY(seek(*model, u"black"_s));
        QCOMPARE(titles(*model), (QStringList {u"Black Smith"_s, u"Bo Blackwell"_s, u"Anna Oblack"_s, u"Balck Typo"_s}));
    }

    void sp1GroupsGoByTheirBest()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"a"_s,
            {entry(PaletteKind::Conversation, u"1"_s, u"Anna Oblack"_s),
                entry(PaletteKind::Sending, u"2"_s, u"Black Week"_s, u"#7412"_s, 5),
                entry(PaletteKind::Sending, u"3"_s, u"Black Week, last call"_s, u"#7405"_s, 9)});
        QVERIFY(seek(*model, u"black"_s));
        QCOMPARE(captions(*model), (QStringList {u"Sendings"_s, u"Conversations"_s}));
        QCOMPARE(titles(*model).constFirst(), u"Black Week, last call"_s); // the newer one
        QVERIFY(seek(*model, u"#7412"_s));
        QCOMPARE(titles(*model), QStringList {u"Black Week"_s});
    }

    void sp1SignsNarrow()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"a"_s,
            {entry(PaletteKind::Command, u"1"_s, u"Settings"_s), entry(PaletteKind::Setting, u"2"_s, u"Settings row"_s),
                person(u"Settimia"_s), entry(PaletteKind::Sending, u"4"_s, u"Setting sun"_s)});
        QVERIFY(seek(*model, u">sett"_s));
        QCOMPARE(captions(*model), (QStringList {u"Commands"_s, u"Settings"_s}));
        QVERIFY(seek(*model, u"@ sett"_s));
        QCOMPARE(titles(*model), QStringList {u"Settimia"_s});
        QVERIFY(seek(*model, u"#"_s));
        QCOMPARE(titles(*model), QStringList {u"Setting sun"_s});
    }

    void sp1RecentsStandFirstWhereNothingIsTyped()
    {
        ModelUnderTest<PaletteModel> model;
        PaletteEntry refused = entry(PaletteKind::Command, u"sad"_s, u"Not now"_s);
        refused.refusal = u"Because."_s;
        model->setPart(
            u"a"_s, {entry(PaletteKind::Command, u"one"_s, u"First"_s), entry(PaletteKind::Command, u"two"_s, u"Second"_s), refused});
        model->setPart(u"b"_s, {person(u"Anna"_s), person(u"Bert"_s)});
        model->setRecents({{PaletteKind::Person, u"Bert"_s}, {PaletteKind::Command, u"two"_s}, {PaletteKind::Sending, u"gone"_s}});
        model->seek({});
        QVERIFY(model->isSettled()); // at once
        QCOMPARE(captions(*model), (QStringList {u"Recent"_s, u"Commands"_s}));
        QCOMPARE(titles(*model), (QStringList {u"Bert"_s, u"Second"_s, u"First"_s}));
        // One whose name comes later joins them, and nothing else moves.
        model->setRecents({{PaletteKind::Sending, u"gone"_s}, {PaletteKind::Person, u"Bert"_s}, {PaletteKind::Command, u"two"_s}});
        model->setPart(u"c"_s, {entry(PaletteKind::Sending, u"gone"_s, u"Found again"_s)});
        QCOMPARE(titles(*model), (QStringList {u"Bert"_s, u"Second"_s, u"Found again"_s, u"First"_s}));
        QVERIFY(seek(*model, u">"_s)); // all of them, those that cannot be done now, too
        QCOMPARE(titles(*model).size(), 3);
        // And before their equals.
        model->setPart(u"b"_s, {person(u"Anna"_s), person(u"Anne"_s)});
        model->setRecents({{PaletteKind::Person, u"Anne"_s}});
        QVERIFY(seek(*model, u"ann"_s));
        QCOMPARE(titles(*model), (QStringList {u"Anne"_s, u"Anna"_s}));
    }

    void sp1RowsOfTheSameTextStayInTheirOrder()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"a"_s, {person(u"Magnus Berg"_s), entry(PaletteKind::Sending, u"1"_s, u"Magnet"_s)});
        QVERIFY(seek(*model, u"magn"_s));
        const QStringList before = titles(*model);
        QSignalSpy settled(&*model, &PaletteModel::settled);
        model->setPart(u"b"_s, {person(u"Magnar"_s), entry(PaletteKind::Conversation, u"9"_s, u"Magn"_s, {}, 9)});
        QVERIFY(settled.wait());
        QCOMPARE(settled.last().at(0).toBool(), false);
        QCOMPARE(titles(*model), (QStringList {u"Magnus Berg"_s, u"Magnar"_s, u"Magnet"_s, u"Magn"_s}));
        QStringList still = titles(*model);
        still.removeIf([&](const QString &one) { return !before.contains(one); });
        QCOMPARE(still, before);
        // Typed anew, the best stands first again.
        QVERIFY(seek(*model, u"magna"_s));
        QCOMPARE(titles(*model).constFirst(), u"Magnar"_s);
    }

    void sp1TheLastTextWins()
    {
        ModelUnderTest<PaletteModel> model;
        QList<PaletteEntry> many;
        for (int i = 0; i < 20'000; ++i)
            many << entry(PaletteKind::Person, QString::number(i), u"Person number %1"_s.arg(i));
        many << person(u"Zofia"_s);
        model->setPart(u"people"_s, many);
        QSignalSpy settled(&*model, &PaletteModel::settled);
        for (const QString &text : {u"p"_s, u"pe"_s, u"per"_s, u"z"_s, u"zo"_s, u"zof"_s})
            model->seek(text);
        QVERIFY(!model->isSettled());
        QTRY_COMPARE_WITH_TIMEOUT(titles(*model), QStringList {u"Zofia"_s}, 20'000);
        QVERIFY(model->isSettled());
        QCOMPARE(model->known(PaletteKind::Person), 20'001);
        // Of a kind that is alone there are many rows, and no more than a person looks through.
        QVERIFY(seek(*model, u"@person"_s));
        QCOMPARE(model->found(), 100);
    }

    void sp1OneThingOfTwoSourcesIsFoundOnce()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"b kept"_s, {entry(PaletteKind::Sending, u"1"_s, u"Black Week"_s, u"kept"_s, 5)});
        model->setPart(u"a loaded"_s, {entry(PaletteKind::Sending, u"1"_s, u"Black Week"_s, u"loaded"_s, 5)});
        QVERIFY(seek(*model, u"black"_s));
        QCOMPARE(model->found(), 1);
        QCOMPARE(model->entryAt(1).detail, u"loaded"_s);
    }

    void sp1HostileNamesAreLetters()
    {
        ModelUnderTest<PaletteModel> model;
        model->setPart(u"a"_s, {person(u"<img src='file:///x'> \u202egpj"_s), person(QString(100'000, u'ą')), person(QString())});
        for (const QString &text : {u"img"_s, u"aaaaaaaaaa"_s, QString(5000, u'a'), u"\U0001f600"_s, u"   "_s, u"@@@"_s})
            QVERIFY(seek(*model, text));
    }
};

QTEST_GUILESS_MAIN(TestPaletteModel)
#include "tst_palettemodel.moc"
