// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/messagelength.h"
#include "models/inbox/snippetfile.h"
#include "models/inbox/spellwords.h"

#include <QTest>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestComposerWords : public QObject {
    Q_OBJECT

private:
    static QStringList judged(const QString &text)
    {
        QStringList words;
        for (const SpellWord &word : wordsToCheck(text))
            words << text.sliced(word.at, word.length);
        return words;
    }
    static Snippet snippet(const QString &name, const QString &text) { return {.id = name, .name = name, .text = text}; }
    static QStringList names(const QList<Snippet> &snippets)
    {
        QStringList names;
        for (const Snippet &one : snippets)
            names << one.name;
        return names;
    }

private Q_SLOTS:
    void tc15WhatCannotBeSeenIsNoMessage()
    {
        QVERIFY(isBlank({}));
        QVERIFY(isBlank(u" \n\t\u200b\u202e"_s));
        QVERIFY(!isBlank(u"."_s));
        QVERIFY(!isBlank(u"😀"_s)); // two code units, none of which can be seen alone
        QVERIFY(!isBlank(u"\u200b 👍🏽"_s));
    }

    void tc15CountsAsAPersonDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("characters");
        QTest::newRow("letters") << u"Hei"_s << 3;
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("an accent of its own") << u"e\u0301a\u0301"_s << 2;
        QTest::newRow("beyond the first plane") << QString::fromUtf8("\U0001F600\U0001F600") << 2;
        QTest::newRow("a flag") << QString::fromUtf8("\U0001F1F3\U0001F1F4") << 1;
        QTest::newRow("lines") << u"a\nb"_s << 3;
    }
    void tc15CountsAsAPersonDoes()
    {
        QFETCH(QString, text);
        QFETCH(int, characters);
        QCOMPARE(charactersIn(text), characters);
    }

    void tc15TheLimitIsInThoseCharacters()
    {
        const QString accents = u"e\u0301"_s.repeated(longestMessage);
        QCOMPARE(charactersOver(accents), 0); // twice as many code units
        QCOMPARE(charactersOver(accents + u"ab"_s), 2);
        QCOMPARE(charactersOver(u"x"_s.repeated(longestMessage)), 0);
        QCOMPARE(charactersOver(u"x"_s.repeated(longestMessage + 1)), 1);
        QCOMPARE(charactersOver(u"e"_s + u"\u0301"_s.repeated(longestMessageUnits)), 1); // one character, and too much of it
    }

    void tc8VariablesAreFilledAndOthersStay()
    {
        const SnippetValues values {.name = u"Magnus"_s, .mall = u"Fjordtorget"_s, .date = u"20.11.2025"_s, .myName = u"Ingrid Solheim"_s};
        QCOMPARE(filledIn(u"Hi {{name}}, {{ Name }} at {{mall}}, {{date}}. {{my  name}}"_s, values),
            u"Hi Magnus, Magnus at Fjordtorget, 20.11.2025. Ingrid Solheim"_s);
        QCOMPARE(filledIn(u"{{order}} {{}} {name} {{na\nme}}"_s, values), u"{{order}} {{}} {name} {{na\nme}}"_s);
        QCOMPARE(filledIn(u"Hi {{name}}"_s, {}), u"Hi {{name}}"_s);
        // What a variable stands for is text, and is not looked at again.
        QCOMPARE(filledIn(u"{{name}}{{mall}}"_s, {.name = u"{{mall}}"_s, .mall = u"x"_s}), u"{{mall}}x"_s);
    }

    void tc8PlaceholdersAreFound()
    {
        QCOMPARE(nextPlaceholder(u"no braces {here}"_s), std::nullopt);
        QCOMPARE(nextPlaceholder(u"a {{x}} b {{y z}}"_s), (Placeholder {.at = 2, .length = 5}));
        QCOMPARE(nextPlaceholder(u"a {{x}} b {{y z}}"_s, 3), (Placeholder {.at = 10, .length = 7}));
        QCOMPARE(nextPlaceholder(u"{{}}"_s), (Placeholder {.at = 0, .length = 4}));
        QCOMPARE(nextPlaceholder(u"{{"_s + u"x"_s.repeated(61) + u"}}"_s), std::nullopt);
        QCOMPARE(nextPlaceholder(u"{{"_s.repeated(10'000)), std::nullopt);
    }

    void tc8ASlashBeginsAWord_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("words");
        QTest::newRow("alone") << u"/"_s << 0 << QString();
        QTest::newRow("in a line") << u"Hello /gre"_s << 6 << u"gre"_s;
        QTest::newRow("in brackets") << u"(/gre"_s << 1 << u"gre"_s;
        QTest::newRow("in a word") << u"and/or"_s << -1 << QString();
        QTest::newRow("a link") << u"https://x.no/y"_s << -1 << QString();
        QTest::newRow("a path") << u"/usr/share"_s << -1 << QString();
        QTest::newRow("after the word") << u"/gre and"_s << -1 << QString();
        QTest::newRow("long") << u"/"_s + u"x"_s.repeated(41) << -1 << QString();
    }
    void tc8ASlashBeginsAWord()
    {
        QFETCH(QString, before);
        QFETCH(int, at);
        QFETCH(QString, words);
        const std::optional<SnippetQuery> query = snippetQueryIn(before);
        QCOMPARE(query.has_value(), at >= 0);
        if (query) {
            QCOMPARE(query->at, at);
            QCOMPARE(query->words, words);
            QCOMPARE(snippetQueryIn(before, at), std::nullopt); // closed by hand
        }
    }

    void tc8TheBestComesFirst()
    {
        const QList<Snippet> all {snippet(u"Åpningstider"_s, u"10 to 20"_s), snippet(u"Greeting"_s, u"Hi {{name}}"_s),
            snippet(u"Long greeting"_s, u"Good morning"_s), snippet(u"Bye"_s, u"Greetings from us"_s)};
        QCOMPARE(names(snippetsMatching(all, u"gree"_s)), (QStringList {u"Greeting"_s, u"Long greeting"_s, u"Bye"_s}));
        QCOMPARE(names(snippetsMatching(all, u"apn"_s)), QStringList {u"Åpningstider"_s});
        QCOMPARE(snippetsMatching(all, {}).size(), 4);
        QVERIFY(snippetsMatching(all, u"zzz"_s).isEmpty());
    }

    void tc8DatesAreTheMalls()
    {
        const QDate day(2025, 11, 20);
        QCOMPARE(dateIn(u"NO"_s, day), u"20.11.2025"_s);
        QCOMPARE(dateIn(u"SE"_s, day), u"2025-11-20"_s);
        QCOMPARE(dateIn(QString(), day), QLocale().toString(day, QLocale::ShortFormat));
        QCOMPARE(dateIn(u"??"_s, day), QLocale().toString(day, QLocale::ShortFormat));
    }

    void tc8AFileGoesThereAndBack()
    {
        const QList<Snippet> all {snippet(u"Greeting"_s, u"Hi {{name}},\n\"quoted\""_s), snippet(u"Å"_s, u"æøå"_s)};
        const ImportedSnippets back = snippetsFromJson(snippetsToJson(all), {});
        QCOMPARE(back.problem, QString());
        QCOMPARE(back.fresh.size(), 2);
        QCOMPARE(back.fresh.at(0).text, all.at(0).text);
        QVERIFY(!back.fresh.at(0).id.isEmpty() && back.fresh.at(0).id != back.fresh.at(1).id);
        const ImportedSnippets again = snippetsFromJson(snippetsToJson(all), back.fresh);
        QCOMPARE(again.fresh.size(), 0);
        QCOMPARE(again.known, 2);
    }

    void tc8AFileIsAStrangers()
    {
        for (const QByteArray &bad : {QByteArray("no json"), QByteArray("{}"), QByteArray("[]"), QByteArray(R"({"atrium_snippets":9})"),
                 QByteArray(R"({"atrium_snippets":1,"snippets":[{"name":"x"}]})"), QByteArray(R"({"atrium_snippets":1,"snippets":"x"})")}) {
            const ImportedSnippets none = snippetsFromJson(bad, {});
            QVERIFY2(none.problem.endsWith(u"Nothing was changed."_s), bad.constData());
            QVERIFY(none.fresh.isEmpty());
        }
        const QByteArray odd = R"({"atrium_snippets":1,"snippets":[{"name":"a\u202Eb\nc","text":"x\u0007\r\ny"},{"text":"   "}]})";
        const ImportedSnippets taken = snippetsFromJson(odd, {});
        QCOMPARE(taken.fresh.size(), 1);
        QCOMPARE(taken.fresh.constFirst().text, u"x\ny"_s);
        QVERIFY(!taken.fresh.constFirst().name.contains(QChar(0x202e)) && !taken.fresh.constFirst().name.contains(u'\n'));
        QList<Snippet> full;
        for (int i = 0; i < snippetsMost; ++i)
            full << snippet(QString::number(i), u"t"_s);
        QCOMPARE(snippetsFromJson(odd, full).tooMany, 1);
    }

    void spellingLooksAtWordsOnly_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("words") << u"The till prints, now."_s << QStringList {u"The"_s, u"till"_s, u"prints"_s, u"now"_s};
        QTest::newRow("digits") << u"code BW25 at 14:15 2nd"_s << QStringList {u"code"_s, u"at"_s};
        QTest::newRow("links") << u"see https://exampel.com/pagge or www.exampel.no and exampel.com"_s
                               << QStringList {u"see"_s, u"or"_s, u"and"_s};
        QTest::newRow("addresses") << u"to ola@exampel.no now"_s << QStringList {u"to"_s, u"now"_s};
        QTest::newRow("variables") << u"Hi {{naame}} there"_s << QStringList {u"Hi"_s, u"there"_s};
        QTest::newRow("references") << u"push #seding /pth"_s << QStringList {u"push"_s};
        QTest::newRow("capitals") << u"the PDF file"_s << QStringList {u"the"_s, u"file"_s};
        QTest::newRow("apostrophe") << u"it\u2019s fine"_s << QStringList {u"it\u2019s"_s, u"fine"_s};
        QTest::newRow("letters") << u"a b på"_s << QStringList {u"på"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void spellingLooksAtWordsOnly()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QCOMPARE(judged(text), words);
    }

    void spellingGuessesTheLanguage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("language");
        QTest::newRow("en") << u"Thank you, the code is on the slip"_s << u"en"_s;
        QTest::newRow("nb") << u"Vi har hatt tre kunder med rabattkoder som ikke virker på kassen"_s << u"nb"_s;
        QTest::newRow("sv") << u"Tack, då väntar vi med skyltarna och det är bra"_s << u"sv"_s;
        QTest::newRow("pl") << u"Czy mogę dostać listę sklepów, proszę"_s << u"pl"_s;
        QTest::newRow("de") << u"Ich habe die Liste, und das ist nicht alles"_s << u"de"_s;
    }
    void spellingGuessesTheLanguage()
    {
        QFETCH(QString, text);
        QFETCH(QString, language);
        const QStringList all {u"en"_s, u"nb"_s, u"sv"_s, u"pl"_s, u"de"_s};
        for (const QString &before : all)
            QCOMPARE(guessedLanguage(text, all, before), language);
    }

    void spellingGuessesAmongWhatThereIs()
    {
        QCOMPARE(guessedLanguage(u"og det er ikke"_s, {u"en"_s, u"sv"_s}, u"en"_s), u"sv"_s); // the nearest
        QCOMPARE(guessedLanguage(u"Fjordtorget"_s, {u"en"_s, u"nb"_s}, u"nb"_s), u"nb"_s);
        QCOMPARE(guessedLanguage(u"Fjordtorget"_s, {u"en"_s, u"nb"_s}, u"fr"_s), u"en"_s);
        QCOMPARE(guessedLanguage(u"the"_s, {}, u"en"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestComposerWords)
#include "tst_composerwords.moc"
