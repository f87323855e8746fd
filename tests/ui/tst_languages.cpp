// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/consolebench.h"
#include "tests/ui/englishleft.h"
#include "ui/common/actions.h"
#include "ui/notifications/notificationspane.h"
#include "ui/sendings/sendingspane.h"
#include "ui/settings/settingswindow.h"
#include "ui/tools/aboutdialog.h"

#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

using namespace atrium;
using namespace Qt::StringLiterals;

class TestLanguages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = ConsoleBench::begin();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void theSystemsLanguageIsFollowed()
    {
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"nb_NO"_s)), u"nb"_s);
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"nn_NO"_s)), u"nb"_s);
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"no_NO"_s)), u"nb"_s);
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"pl_PL"_s)), u"pl"_s);
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"de_AT"_s)), u"de"_s);
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale(u"fi_FI"_s)), u"en"_s); // none of ours
        QCOMPARE(Language::wordsFor(u"system"_s, QLocale::c()), u"en"_s);
        QCOMPARE(Language::wordsFor(u"sv"_s, QLocale(u"nb_NO"_s)), u"sv"_s);
        QCOMPARE(Language::wordsFor(u"xx"_s, QLocale(u"nb_NO"_s)), u"nb"_s); // a hand-edited file
        QCOMPARE(Language::localeFor(u"system"_s, QLocale(u"fi_FI"_s)), QLocale(u"fi_FI"_s));
        QCOMPARE(Language::localeFor(u"de"_s, QLocale(u"de_AT"_s)), QLocale(u"de_AT"_s));
        QCOMPARE(Language::localeFor(u"de"_s, QLocale(u"fi_FI"_s)), QLocale(u"de_DE"_s));
        QCOMPARE(Language::localeFor(u"en"_s, QLocale(u"nb_NO"_s)).firstDayOfWeek(), Qt::Monday);
    }

    void everythingOpenIsSaidAnew_data()
    {
        QTest::addColumn<QString>("word"); // of the settings
        QTest::newRow("nb") << u"Innstillinger"_s;
        QTest::newRow("sv") << u"Inställningar"_s;
        QTest::newRow("pl") << u"Ustawienia"_s;
        QTest::newRow("de") << u"Einstellungen"_s;
    }
    void everythingOpenIsSaidAnew()
    {
        const QString language = QString::fromLatin1(QTest::currentDataTag());
        const Dictionary dictionary(language);
        QVERIFY(!dictionary.isEmpty());
        RunningSandbox sandbox;
        ConsoleBench bench;
        QVERIFY(bench.start().isEmpty());
        QTRY_VERIFY(bench.showsFirstScreen());
        bench.signInWithToken(sandbox.url());
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 0, 30'000);
        MainWindow *window = bench.window();
        QVERIFY(bench.openFirst());
        const QString opened = window->inbox()->selected();
        bench.type(u"not yet sent"_s, false);
        // Every pane was seen, and windows stand open beside the main one.
        for (const Pane pane : {Pane::Notifications, Pane::Sendings, Pane::Outbox, Pane::Inbox})
            window->showPane(pane);
        for (const ActionId id :
            {ActionId::RequestInspector, ActionId::PushInspector, ActionId::LogViewer, ActionId::About, ActionId::Accounts})
            window->actions()->get(id)->trigger();
        QVERIFY2(!englishLeft(dictionary).isEmpty(), "nothing English is found even in English");
        window->activateWindow();
        bench.list()->scrollTo(bench.list()->model()->index(12, 0), QAbstractItemView::PositionAtTop);
        const auto top = [&] { return bench.list()->indexAt({1, 1}).data(RowIdRole).toString(); };
        const QString scrolledTo = top();
        QVERIFY(scrolledTo != bench.conversations()->keyAt(0));
        bench.composer()->setFocus();

        window->actions()->get(ActionId::OpenSettings)->trigger();
        auto *settings = window->findChild<SettingsWindow *>();
        QVERIFY(settings);
        auto *choice = settings->findChild<QComboBox *>(u"languageSetting"_s);
        settings->showSection(SettingSection::Appearance);
        choice->setFocus();
        for (int i = 0; i < 10 && choice->currentData().toString() != language; ++i)
            QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(choice->currentData().toString(), language);
        QCOMPARE(bench.program->settings()->text(Setting::Language), language);
        QFETCH(const QString, word);
        QTRY_COMPARE_WITH_TIMEOUT(window->actions()->get(ActionId::OpenSettings)->text(), word, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(bench.rows() > 0, 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(window->inbox()->selected(), opened, 30'000);
        const QStringList english = englishLeft(dictionary);
        QVERIFY2(english.isEmpty(), qPrintable(english.join(u'\n')));
        // What was open is open, and what was written stands there.
        QCOMPARE(bench.window(), window);
        QCOMPARE(bench.composer()->toPlainText(), u"not yet sent"_s);
        QCOMPARE(window->pane(), Pane::Inbox);
        QTRY_COMPARE(top(), scrolledTo);
        QCOMPARE(window->focusWidget(), bench.composer());
        QCOMPARE(choice->currentData().toString(), language);
        QVERIFY(settings->isVisible());
        QVERIFY(window->findChild<AboutDialog *>());
        QCOMPARE(QLocale().name().left(2), language);

        // And back, without a trace.
        bench.program->settings()->set(Setting::Language, u"en"_s);
        QTRY_COMPARE_WITH_TIMEOUT(window->inbox()->selected(), opened, 30'000);
        QTRY_COMPARE(window->actions()->get(ActionId::GoInbox)->text(), u"Inbox"_s);
        QCOMPARE(bench.composer()->toPlainText(), u"not yet sent"_s);
    }

    void theFirstScreenIsSaidAnew()
    {
        ConsoleBench bench;
        QVERIFY(bench.start().isEmpty());
        QTRY_VERIFY(bench.showsFirstScreen());
        const auto primary = [&] { return ConsoleBench::part<QAbstractButton>(bench.page(), u"firstRunSignIn"_s)->text(); };
        const auto server = [&] { return ConsoleBench::part<QComboBox>(bench.page(), u"firstRunServer"_s)->currentText(); };
        const QString english = primary();
        bench.enterServer(u"https://service.example"_s);
        bench.program->settings()->set(Setting::Language, u"nb"_s);
        QTRY_VERIFY(bench.page() && bench.page()->isVisible() && primary() != english);
        QVERIFY(server().contains(u"service.example"_s));
        // Where more would be lost than an address, the words stay.
        QTest::keyClicks(ConsoleBench::part<QLineEdit>(bench.page(), u"firstRunToken"_s), u"half a tok"_s);
        const QString norwegian = primary(); // with the token now
        bench.program->settings()->set(Setting::Language, u"en"_s);
        QTest::qWait(50);
        QCOMPARE(primary(), norwegian);
        QCOMPARE(ConsoleBench::part<QLineEdit>(bench.page(), u"firstRunToken"_s)->text(), u"half a tok"_s);
    }

    void numbersAndDatesFollow()
    {
        Settings settings;
        const Language language(qApp, &settings);
        QWidget window;
        settings.set(Setting::Language, u"de"_s);
        QCOMPARE(window.locale().toString(1234567), u"1.234.567"_s); // made before
        QCOMPARE(QLocale().toString(1234567), u"1.234.567"_s);
        QCOMPARE(QLocale().firstDayOfWeek(), Qt::Monday);
        QCOMPARE(QLocale().toString(QDate(2025, 11, 20), QLocale::LongFormat), u"Donnerstag, 20. November 2025"_s);
        settings.set(Setting::Language, u"en"_s);
        QCOMPARE(QLocale().toString(1234567), u"1,234,567"_s);
        settings.set(Setting::Language, u"pl"_s);
        QVERIFY(QLocale().toString(QDate(2025, 11, 20), QLocale::LongFormat).contains(u"listopada"_s));
    }

    void aFieldTypesInTheLocalesDigits()
    {
        Settings settings;
        const Language language(qApp, &settings);
        SettingsWindow window(&settings);
        window.show();
        window.showSection(SettingSection::Network);
        settings.set(Setting::Language, u"de"_s);
        settings.set(Setting::PollHidden, 3'600'000);
        auto *field = window.findChild<QLineEdit *>(u"pollHiddenSetting"_s);
        QTRY_COMPARE(field->text(), u"3.600"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, u"7.200"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(settings.number(Setting::PollHidden), 7'200'000);
    }

    /// Qt brings no Norwegian and no Swedish: its own words are in our files.
    void qtsOwnWordsAreOurs()
    {
        QFile file(QStringLiteral(ATRIUM_SOURCE_DIR "/resources/translations/atrium_nb.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QLineEdit edit;
        std::unique_ptr<QMenu> menu(edit.createStandardContextMenu());
        const auto actions = menu->actions();
        for (const QAction *action : actions) {
            if (action->isSeparator())
                continue;
            const QString word = action->text().section(u'\t', 0, 0).toHtmlEscaped();
            QVERIFY2(text.contains(u"<source>"_s + word + u"</source>"_s), qPrintable(word));
        }
    }
};

QTEST_MAIN(TestLanguages)
#include "tst_languages.moc"
