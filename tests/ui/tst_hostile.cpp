// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fonts/testfonts.h"
#include "tests/ui/inboxscene.h"
#include "ui/inbox/conversationlayout.h"
#include "ui/inbox/messagelayout.h"
#include "ui/theme/density.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QToolTip>

using namespace atrium;
using namespace Qt::StringLiterals;

/// Whatever a stranger writes is painted as the letters it is, in every field of the inbox.
class TestHostile : public QObject {
    Q_OBJECT

private:
    static ConversationCard hostileCard(int id, const QString &text)
    {
        ConversationCard card = InboxScene::card(id, 2);
        card.people = {
            User {.id = {text.left(50)}, .firstName = text, .lastName = text, .roles = {text}, .avatarUrl = u"https://evil.example/"_s},
            InboxScene::person(u"2"_s)};
        card.last =
            Message {.id = {1}, .author = card.people.first().id, .content = text, .createdAt = Instant::fromUtc(InboxScene::now())};
        card.draft = id % 2 ? text : QString();
        return card;
    }
    static QList<ThreadEntry> hostileThread(const QString &text)
    {
        ThreadEntry theirs = InboxScene::theirs(1, text, false);
        theirs.author = User {.id = {text.left(50)}, .firstName = text, .lastName = text, .roles = {text, text}};
        ThreadEntry refused = InboxScene::mine(u"r"_s, OutgoingState::Failed, text);
        refused.pending->reason = text;
        return {theirs, InboxScene::mine(u"s"_s, OutgoingState::Sent, text), refused};
    }
    /// A scene in which every field holds the text.
    struct Filled : InboxScene {
        explicit Filled(const QString &text)
        {
            pane->conversations()->apply({hostileCard(0, text), hostileCard(1, text)});
            clickRow(list(), 0);
            pane->messages()->openDivider();
            show(hostileThread(text));
            pane->setThreadHead(
                {.title = singleLine(text), .facts = singleLine(text), .waiting = singleLine(text), .waitingLevel = 2, .hasUnseen = true});
            pane->setDraft(text.left(10'000), 0); // one's own text, and no longer than one could have written it
            pane->draftRefused(singleLine(text));
            ListState failed = ready();
            failed.error = ApiError {.kind = ErrorKind::Server, .detail = text};
            pane->setListState(failed, zone());
            pane->setThreadState(failed, zone());
            QTest::qWait(0);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = useTestFonts();
        QVERIFY2(missing.isEmpty(), qPrintable(missing));
    }

    void everyField_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("image") << u"<img src=file:///etc/passwd>"_s;
        QTest::newRow("markup") << u"<b>x</b> &amp; <a href='https://evil.example'>here</a>"_s;
        QTest::newRow("style") << u"<style>*{font-size:900px}</style><table><tr><td>x"_s;
        QTest::newRow("override") << u"\u202egpj.exe\u202d\u2066open"_s;
        QTest::newRow("mixed directions") << u"שלום \u202eabc مرحبا 123"_s;
        QTest::newRow("line breaks") << u"a\nb\r\nc\u2028d\u2029e"_s.repeated(20);
        QTest::newRow("many line breaks") << u"\n"_s.repeated(100'000) + u"end"_s;
        QString controls;
        for (char16_t c = 0; c < 0xa0; ++c)
            controls += QChar(c);
        QTest::newRow("controls") << controls;
        QTest::newRow("megabyte") << u"A"_s.repeated(1'000'000);
        QTest::newRow("megabyte of words") << u"word "_s.repeated(200'000);
        QTest::newRow("emoji") << u"😀"_s.repeated(10'000);
        QTest::newRow("half a surrogate pair") << QString(QChar(0xd83d)) + u"x"_s + QChar(0xde00);
        QTest::newRow("marks upon marks") << (u"e"_s + u"\u0301\u0302\u0303"_s.repeated(300));
        QTest::newRow("joiners") << u"👩\u200d"_s.repeated(5'000);
        QTest::newRow("format characters") << u"%1 %n %s %% &x [*]"_s;
        QTest::newRow("nothing") << QString();
        QTest::newRow("blanks") << u" \t\u00a0\u200b "_s;
    }
    void everyField()
    {
        QFETCH(QString, text);
        Filled scene(text);
        QVERIFY(!scene.pane->grab().toImage().isNull());

        const QList<QLabel *> labels = scene.pane->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (int row = 0; row < 2; ++row) {
            const QModelIndex index = scene.pane->conversations()->index(row);
            QCOMPARE(scene.list()->visualRect(index).height(), density().row);
            const auto words = index.data(ConversationsModel::WordsRole).value<ConversationWords>();
            for (const QString &line : {words.title, words.preview, words.draft, words.spoken}) {
                QVERIFY(line.size() < 2'000);
                const bool clean = std::none_of(line.begin(), line.end(), [](QChar c) {
                    return c.category() == QChar::Other_Control || (c >= QChar(0x202a) && c <= QChar(0x202e)) || c == QChar(0x2028)
                        || c == QChar(0x2029);
                });
                QVERIFY(clean);
            }
        }
        for (int row = 0; row < 3; ++row) {
            const QModelIndex index = scene.pane->messages()->index(row);
            const int height = scene.messages()->visualRect(index).height();
            QVERIFY2(height >= lineHeight(Type::Body) && height < 32'000, qPrintable(QString::number(height)));
            const auto words = index.data(MessagesModel::WordsRole).value<MessageWords>();
            QCOMPARE(words.content, severalLines(text));
            QVERIFY(words.spoken.size() < 3'000);
        }
    }

    void markupIsLetters_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("meant");
        QTest::newRow("bold") << u"<b>x</b>"_s << u"x"_s;
        QTest::newRow("entity") << u"&amp;"_s << u"&"_s;
        QTest::newRow("image") << u"<img src=file:///etc/passwd>"_s << QString(QChar(0xfffc));
    }
    void markupIsLetters()
    {
        QFETCH(QString, markup);
        QFETCH(QString, meant);
        Filled scene(markup);
        const QModelIndex row = scene.pane->conversations()->index(0);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(markup));
        QVERIFY(row.data().toString().startsWith(markup));
        const auto words = row.data(ConversationsModel::WordsRole).value<ConversationWords>();
        const ConversationLayout layout = layOutConversation(words, 2, {0, 0, 2'000, density().row});
        QCOMPARE(layout.titleText, words.title);
        QVERIFY(layout.title.width() >= QFontMetrics(typeface(Type::Strong)).horizontalAdvance(words.title)); // room for each letter

        const QModelIndex message = scene.pane->messages()->index(0);
        QVERIFY(message.data(Qt::AccessibleTextRole).toString().contains(markup));
        const TextBlock text = measureMessage(markup, settingOf(markup, 600));
        QCOMPARE(text.pieces.first().length, markup.size());
        QVERIFY(text.width >= QFontMetrics(typeface(Type::Body)).horizontalAdvance(markup) - 1);
        for (const auto &name : {u"threadTitle"_s, u"composerFoot"_s})
            QVERIFY(scene.label(name).contains(markup));
        QCOMPARE(scene.edit()->toPlainText(), markup);

        // And what is painted is wider than what a reader of markup would paint.
        const auto ink = [](QListView *view, const QModelIndex &index) {
            QTest::qWait(0);
            return view->viewport()->grab(view->visualRect(index)).toImage();
        };
        const QImage asLetters = ink(scene.messages(), message);
        Filled other(meant);
        const QImage asMarkup = ink(other.messages(), other.pane->messages()->index(0));
        QVERIFY(asLetters != asMarkup);
        QVERIFY(scene.messages()->visualRect(scene.pane->messages()->index(1)).isValid());
    }

    void toolTipsAreEscaped()
    {
        Filled scene(u"<b>x</b><img src=file:///etc/passwd>"_s);
        for (QListView *view : {scene.list(), scene.messages()}) {
            const QRect row = view->visualRect(view->model()->index(0, 0));
            const QPoint place(row.x() + 40, view == scene.list() ? row.center().y() : row.bottom() - 20); // the initials
            QHelpEvent event(QEvent::ToolTip, place, view->viewport()->mapToGlobal(place));
            QApplication::sendEvent(view->viewport(), &event);
            QVERIFY(QToolTip::text().contains(u"&lt;b&gt;x"_s));
            QVERIFY(!QToolTip::text().contains(u"<b>"_s));
            QVERIFY(!QToolTip::text().contains(u"<img"_s));
            QToolTip::hideText();
        }
    }

    /// A name cannot push the words around it about.
    void overridesStayInTheirField()
    {
        Filled scene(u"\u202eevil"_s);
        const auto words = scene.pane->conversations()->index(0).data(ConversationsModel::WordsRole).value<ConversationWords>();
        QCOMPARE(words.preview, u"evil: evil"_s);
        QCOMPARE(words.title, u"evil evil, Person 2"_s);
    }
};

QTEST_MAIN(TestHostile)
#include "tst_hostile.moc"
