// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"
#include "tests/fonts/testfonts.h"
#include "tests/ui/consolebench.h"
#include "ui/account/accountspage.h"
#include "ui/account/connectionpanel.h"
#include "ui/common/actions.h"
#include "ui/common/ask.h"
#include "ui/common/files.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingswindow.h"
#include "ui/shell/keyoverlay.h"
#include "ui/theme/apply.h"
#include "ui/theme/tokens.h"
#include "ui/tools/aboutdialog.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryFile>

using namespace atrium;
using namespace Qt::StringLiterals;

namespace {

QList<AccountCard> twoAccounts()
{
    return {{.id = {u"one"_s}, .name = u"Work"_s, .server = u"api.one.example"_s, .current = true},
        {.id = {u"two"_s}, .name = u"APAC"_s, .server = u"api.two.example"_s}};
}

Policy policyOf(const QByteArray &json)
{
    QTemporaryFile file;
    if (!file.open())
        return {};
    file.write(json);
    file.close();
    return Policy::fromFile(file.fileName());
}

/// The window over settings in memory, and a person's hands on it.
struct Bench {
    explicit Bench(const QByteArray &policy = "{}")
        : settings({}, policyOf(policy))
        , appearance(qApp, &settings)
        , window(&settings)
    {
        window.setAccounts(twoAccounts());
        window.show();
        window.activateWindow();
        (void)QTest::qWaitForWindowActive(&window); // arrows go from one choice to the next where the focus is
    }
    template<class T>
    [[nodiscard]] T *part(const QString &name) const
    {
        return window.findChild<T *>(name);
    }
    [[nodiscard]] QWidget *row(const QString &name) const { return part<QWidget>(name); }
    [[nodiscard]] QString problem(const QString &name) const
    {
        const auto *line = part<QLabel>(name + u"Problem"_s);
        return line->isVisible() ? line->text() : QString();
    }
    /// What is in view, by name.
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        for (const SettingEntry &entry : settingEntries()) {
            if (row(QString::fromLatin1(entry.name))->isVisible())
                names << QString::fromLatin1(entry.name);
        }
        return names;
    }
    void search(const QString &text) const
    {
        auto *field = part<QLineEdit>(u"settingsSearch"_s);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void go(const QString &section) const { QTest::mouseClick(part<QWidget>(section), Qt::LeftButton); }
    void enter(const QString &field, const QString &text) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    Settings settings;
    Appearance appearance;
    SettingsWindow window;
};

} // namespace

class TestSettingsWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString problem = ConsoleBench::begin();
        if (!problem.isEmpty())
            QSKIP(qPrintable(problem));
    }

    void everyKeyIsShownOrInternal()
    {
        const auto internal = internalSettings();
        for (const SettingRow &row : Settings::rows()) {
            const bool shown = settingEntryOf(row.key) != nullptr;
            const bool hidden = std::find(internal.begin(), internal.end(), row.key) != internal.end();
            QVERIFY2(shown != hidden, row.name);
        }
        QSet<QString> names;
        for (const SettingEntry &entry : settingEntries()) {
            QVERIFY2(!names.contains(QString::fromLatin1(entry.name)), entry.name);
            names << QString::fromLatin1(entry.name);
            QVERIFY2(QByteArrayView(entry.name).endsWith("Row"), entry.name); // its parts are named after it
            for (const Setting key : entry.keys)
                QVERIFY2(isSettingValue(entry, Settings::row(key).fallback) || key != entry.keys.front(), entry.name);
        }
    }

    void aChoiceActsAtOnceByKeys()
    {
        Bench bench;
        bench.go(u"settingsAppearance"_s);
        QCOMPARE(bench.part<QLabel>(u"settingsTitle"_s)->text(), u"Appearance"_s);
        auto *system = bench.part<QAbstractButton>(u"themeSetting0"_s);
        QVERIFY(system->isChecked());
        system->setFocus();
        QTest::keyClick(system, Qt::Key_Right);
        QTest::keyClick(bench.part<QWidget>(u"themeSetting1"_s), Qt::Key_Right);
        QCOMPARE(bench.settings.text(Setting::Theme), u"dark"_s);
        QCOMPARE(currentTheme(), ThemeName::Dark);

        auto *undo = bench.part<QComboBox>(u"undoSendSetting"_s);
        bench.go(u"settingsMessages"_s);
        undo->setFocus();
        QTest::keyClick(undo, Qt::Key_Down);
        QTest::keyClick(undo, Qt::Key_Down);
        QCOMPARE(bench.settings.number(Setting::UndoSend), 10'000);
        QCOMPARE(undo->currentText(), u"Hold for 10 seconds"_s);

        bench.go(u"settingsKeys"_s);
        auto *letters = bench.part<QCheckBox>(u"singleLettersSetting"_s);
        letters->setFocus();
        QTest::keyClick(letters, Qt::Key_Space);
        QVERIFY(!bench.settings.flag(Setting::SingleLetterKeys));
    }

    void whatElsewhereChangesIsFollowed()
    {
        Bench bench;
        bench.settings.set(Setting::Density, u"compact"_s);
        QVERIFY(bench.part<QAbstractButton>(u"densitySetting1"_s)->isChecked());
        bench.settings.set(Setting::UndoSend, 7'000); // none of the choices
        QCOMPARE(bench.part<QComboBox>(u"undoSendSetting"_s)->currentText(), u"7 seconds"_s);
        bench.settings.set(Setting::UndoSend, 5'000);
        QCOMPARE(bench.part<QComboBox>(u"undoSendSetting"_s)->count(), 5);
    }

    void badInputIsSaidAndChangesNothing()
    {
        Bench bench;
        bench.go(u"settingsAppearance"_s);
        bench.enter(u"textScaleSetting"_s, u"20"_s);
        QCOMPARE(bench.problem(u"textScaleRow"_s), u"Enter a whole number from 80 to 200. Nothing was changed."_s);
        QCOMPARE(bench.settings.number(Setting::TextScale), 100);
        auto *field = bench.part<QLineEdit>(u"textScaleSetting"_s);
        QCOMPARE(field->text(), u"20"_s); // to be corrected, not typed again
        QVERIFY(field->accessibleDescription().contains(u"80"_s));
        bench.enter(u"textScaleSetting"_s, u"much"_s);
        QVERIFY(!bench.problem(u"textScaleRow"_s).isEmpty());
        QTest::keyClick(field, Qt::Key_Escape); // takes it back, and does not close
        QCOMPARE(field->text(), u"100"_s);
        QVERIFY(bench.problem(u"textScaleRow"_s).isEmpty());
        QVERIFY(bench.window.isVisible());
        bench.enter(u"textScaleSetting"_s, u"120"_s);
        QCOMPARE(bench.settings.number(Setting::TextScale), 120);
        QTest::keyClick(field, Qt::Key_Up);
        QCOMPARE(bench.settings.number(Setting::TextScale), 130);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(bench.settings.number(Setting::TextScale), 120);
        // A wait is typed in seconds and kept in milliseconds.
        bench.go(u"settingsNetwork"_s);
        bench.enter(u"pollBackgroundSetting"_s, u"30"_s);
        QCOMPARE(bench.settings.number(Setting::PollBackground), 30'000);
        // One of them is one, in its name, too.
        bench.go(u"settingsStorage"_s);
        bench.enter(u"cacheDaysSetting"_s, u"1"_s);
        QCOMPARE(bench.part<QLineEdit>(u"cacheDaysSetting"_s)->accessibleName(), u"Not looked at (day)"_s);
        bench.enter(u"cacheDaysSetting"_s, u"40"_s);
        QCOMPARE(bench.part<QLineEdit>(u"cacheDaysSetting"_s)->accessibleName(), u"Not looked at (days)"_s);
        bench.go(u"settingsNetwork"_s);
        bench.enter(u"pollBackgroundSetting"_s, u"1"_s);
        QVERIFY(!bench.problem(u"pollBackgroundRow"_s).isEmpty());
        QCOMPARE(bench.settings.number(Setting::PollBackground), 30'000);
    }

    /// Where there is the room, a unit stands beside its field and all choices on one line.
    void whatFitsStandsOnOneLine()
    {
        Bench bench;
        bench.window.resize(960, 680);
        bench.go(u"settingsStorage"_s);
        QTest::qWait(0);
        const auto *field = bench.part<QLineEdit>(u"cacheSizeSetting"_s);
        QCOMPARE(field->parentWidget()->height(), field->height());
        bench.go(u"settingsAppearance"_s);
        QTest::qWait(0);
        const int y = bench.part<QWidget>(u"themeSetting0"_s)->y();
        for (const QString &name : {u"themeSetting1"_s, u"themeSetting2"_s, u"themeSetting3"_s})
            QCOMPARE(bench.part<QWidget>(name)->y(), y);
        // Larger text while it stands open: each has its place, and the row is as high as they need.
        bench.settings.set(Setting::Theme, u"highContrast"_s);
        bench.settings.set(Setting::Density, u"compact"_s);
        bench.settings.set(Setting::TextScale, 200);
        QTest::qWait(50);
        const auto *row = bench.row(u"themeRow"_s);
        for (int i = 0; i < 4; ++i) {
            const auto *one = bench.part<QWidget>(u"themeSetting%1"_s.arg(i));
            const QRect place(one->mapTo(row, QPoint()), one->size());
            QVERIFY2(row->rect().contains(place) && one->parentWidget()->rect().contains(one->geometry()), qPrintable(one->objectName()));
            QVERIFY(one->height() >= one->sizeHint().height());
        }
        bench.settings.set(Setting::TextScale, 100);
        QTest::qWait(50);
        bench.window.resize(430, 680); // and where there is not, below
        QTest::qWait(0);
        QVERIFY(bench.part<QWidget>(u"themeSetting3"_s)->y() > y);
    }

    void aRowGoesBackToItsDefault()
    {
        Bench bench;
        bench.go(u"settingsAppearance"_s);
        auto *back = bench.part<QAbstractButton>(u"textScaleRowRestore"_s);
        QVERIFY(!back->isVisible());
        bench.settings.set(Setting::TextScale, 150);
        QVERIFY(back->isVisible());
        back->setFocus();
        QTest::keyClick(back, Qt::Key_Space);
        QCOMPARE(bench.settings.number(Setting::TextScale), 100);
        QVERIFY(!back->isVisible());
        QVERIFY(bench.part<QLineEdit>(u"textScaleSetting"_s)->hasFocus() || !bench.window.isActiveWindow());
    }

    void allOfAPageGoBack()
    {
        Bench bench;
        bench.go(u"settingsAppearance"_s);
        auto *restore = bench.part<QAbstractButton>(u"settingsRestore"_s);
        QVERIFY(!restore->isEnabled());
        bench.settings.set(Setting::TextScale, 150);
        bench.settings.set(Setting::Density, u"compact"_s);
        bench.settings.set(Setting::UndoSend, 5'000); // on another page
        QVERIFY(restore->isEnabled());
        answerNextAsk(1);
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(lastAsked(), u"2 settings on this page go back to what they were at first. Nothing else changes."_s);
        QCOMPARE(bench.settings.number(Setting::TextScale), 150);
        answerNextAsk(0);
        QTest::mouseClick(restore, Qt::LeftButton);
        QCOMPARE(bench.settings.number(Setting::TextScale), 100);
        QCOMPARE(bench.settings.text(Setting::Density), u"comfortable"_s);
        QCOMPARE(bench.settings.number(Setting::UndoSend), 5'000);
    }

    void aSearchLooksThroughAllPages()
    {
        Bench bench;
        bench.go(u"settingsMessages"_s);
        bench.search(u"prox"_s); // a word that stands in no caption
        QCOMPARE(bench.shown(), QStringList {u"connectionRow"_s});
        QCOMPARE(bench.part<QLabel>(u"settingsTitle"_s)->text(), u"1 setting found"_s);
        QVERIFY(!bench.part<QAbstractButton>(u"settingsMessages"_s)->isChecked());
        bench.search(u"dark"_s); // a choice
        QCOMPARE(bench.shown(), QStringList {u"themeRow"_s});
        bench.search(u"KEEP mess"_s);
        QCOMPARE(bench.shown(), QStringList {u"keepMessagesRow"_s});
        bench.search(u"seconds"_s); // over pages
        QVERIFY(bench.shown().contains(u"undoSendRow"_s));
        QVERIFY(bench.shown().contains(u"pollHiddenRow"_s));
        const SettingEntry foreign {.caption = "Łódź, Ærø, Straße, Đorđe"};
        for (const QString &plain : {u"lodz"_s, u"aero"_s, u"strasse"_s, u"dorde"_s, u"ŁÓDŹ"_s})
            QVERIFY2(matchesSetting(foreign, plain), qPrintable(plain));
        QVERIFY(!matchesSetting(foreign, u"odz"_s)); // words begin so
        bench.search(u"bokmal numbers"_s); // without its mark
        QCOMPARE(bench.shown(), QStringList {u"languageRow"_s});
        // Down goes to what was found.
        auto *field = bench.part<QLineEdit>(u"settingsSearch"_s);
        QTest::keyClick(field, Qt::Key_Down);
        QCOMPARE(bench.window.focusWidget(), bench.part<QWidget>(u"languageSetting"_s));
        bench.search(u"zebra"_s);
        QVERIFY(bench.shown().isEmpty());
        QVERIFY(bench.part<QWidget>(u"settingsNothing"_s)->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(bench.window.isVisible());
        QVERIFY(bench.part<QAbstractButton>(u"settingsMessages"_s)->isChecked());
        QVERIFY(bench.shown().contains(u"undoSendRow"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!bench.window.isVisible());
    }

    void whatTheAdministratorDecidedIsLocked()
    {
        Bench bench(R"({"theme": "dark", "undoSend": 7000, "proxyMode": "none"})");
        bench.go(u"settingsAppearance"_s);
        QVERIFY(!bench.part<QWidget>(u"themeSetting"_s)->isEnabled());
        QVERIFY(bench.part<QWidget>(u"themeRowManaged"_s)->isVisible());
        QVERIFY(!bench.part<QWidget>(u"densityRowManaged"_s)->isVisible());
        QVERIFY(!bench.part<QWidget>(u"themeRowRestore"_s)->isVisible());
        const auto labels = bench.row(u"themeRow"_s)->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"Your administrator has set this"_s); }));
        bench.go(u"settingsMessages"_s);
        QCOMPARE(bench.part<QComboBox>(u"undoSendSetting"_s)->currentText(), u"7 seconds"_s);
        QVERIFY(!bench.part<QWidget>(u"undoSendSetting"_s)->isEnabled());
        bench.go(u"settingsNetwork"_s);
        QVERIFY(bench.part<QWidget>(u"connectionRowManaged"_s)->isVisible());
        QVERIFY(bench.part<QWidget>(u"connectionSetting"_s)->isEnabled()); // to be read there
    }

    void eachAccountHasItsOwn()
    {
        Bench bench;
        bench.settings.set(Setting::ProductName, u"second"_s, u"two"_s);
        bench.go(u"settingsAccount"_s);
        QCOMPARE(bench.part<QLineEdit>(u"productNameSetting"_s)->text(), u"default"_s);
        QCOMPARE(bench.part<QLabel>(u"serverSetting"_s)->text(), u"api.one.example"_s);
        QCOMPARE(bench.part<QLabel>(u"settingsScope"_s)->text(), u"For the account Work"_s);
        auto *owner = bench.part<QComboBox>(u"settingsOwner"_s);
        owner->setFocus();
        QTest::keyClick(owner, Qt::Key_Down);
        QCOMPARE(bench.part<QLineEdit>(u"productNameSetting"_s)->text(), u"second"_s);
        QCOMPARE(bench.part<QLabel>(u"serverSetting"_s)->text(), u"api.two.example"_s);
        bench.enter(u"accountNameSetting"_s, u"Far away"_s);
        QCOMPARE(bench.settings.text(Setting::AccountName, u"two"_s), u"Far away"_s);
        QVERIFY(bench.settings.text(Setting::AccountName, u"one"_s).isEmpty());
        bench.enter(u"productNameSetting"_s, u" "_s); // the server refuses requests without one
        QVERIFY(!bench.problem(u"productNameRow"_s).isEmpty());
        QCOMPARE(bench.settings.text(Setting::ProductName, u"two"_s), u"second"_s);
        QTest::mouseClick(bench.part<QWidget>(u"accountColourSetting2"_s), Qt::LeftButton);
        QCOMPARE(bench.settings.text(Setting::AccountColour, u"two"_s), tokens().malls[2].name());
    }

    void everythingIsNamedAndReachedByTab()
    {
        Bench bench;
        const auto controls = bench.window.findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            if (control->isHidden()) // a button that is not offered now has no words
                continue;
            const bool stops = (control->focusPolicy() & Qt::TabFocus) && !control->focusProxy();
            if (stops && !control->inherits("QComboBoxListView") && !control->inherits("QComboBoxPrivateContainer"))
                QVERIFY2(!control->accessibleName().isEmpty(), qPrintable(control->objectName()));
        }
        bench.go(u"settingsNetwork"_s);
        auto *first = bench.part<QWidget>(u"settingsSearch"_s);
        first->setFocus();
        QStringList walked;
        for (int i = 0; i < 40; ++i) {
            QTest::keyClick(bench.window.focusWidget(), Qt::Key_Tab);
            walked << bench.window.focusWidget()->objectName();
        }
        for (const QString &name : {u"settingsNetwork"_s, u"connectionSetting"_s, u"pollFocusedSetting"_s, u"deadlineSetting"_s,
                 u"settingsClose"_s, u"settingsSearch"_s})
            QVERIFY2(walked.contains(name), qPrintable(name + u" in "_s + walked.join(u", "_s)));
        QVERIFY(!walked.contains(u"themeSetting0"_s)); // of another page
    }

    /// The whole program: the key, the rail, the pages it leads to, export and import.
    void theConsoleOpensIt()
    {
        RunningSandbox sandbox;
        ConsoleBench bench;
        QVERIFY(bench.start().isEmpty());
        QTRY_VERIFY(bench.showsFirstScreen());
        bench.signInWithToken(sandbox.url());
        QTRY_VERIFY(bench.window() && bench.window()->isVisible());
        QTRY_VERIFY(bench.rows() > 0);
        QVERIFY(QTest::qWaitForWindowActive(bench.window()));
        QTest::keyClick(bench.window(), Qt::Key_Comma, Qt::ControlModifier);
        auto *window = bench.window()->findChild<SettingsWindow *>();
        QVERIFY(window && window->isVisible());
        QTest::mouseClick(ConsoleBench::part<QWidget>(bench.window(), u"railSettings"_s), Qt::LeftButton);
        QCOMPARE(bench.window()->findChildren<SettingsWindow *>().size(), 1);

        const auto press = [&](const QString &name) {
            auto *button = window->findChild<QAbstractButton *>(name);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
        };
        press(u"accountsSetting"_s);
        auto *accounts = bench.window()->findChild<AccountsPage *>();
        QVERIFY(accounts && accounts->isVisible());
        accounts->close();
        press(u"aboutSetting"_s);
        auto *about = bench.window()->findChild<AboutDialog *>();
        QVERIFY(about && about->isVisible());
        about->close();
        press(u"keysSetting"_s);
        auto *keys = bench.window()->findChild<KeyOverlay *>();
        QVERIFY(keys && keys->isVisible());
        keys->close();
        press(u"connectionSetting"_s);
        auto *connection = bench.window()->findChild<ConnectionPanel *>();
        QVERIFY(connection && connection->isVisible());
        connection->close();

        Settings *settings = bench.program->settings();
        settings->set(Setting::UndoSend, 20'000);
        const QString file = bench.data.filePath(u"out.json"_s);
        answerNextFile(file);
        press(u"settingsExport"_s);
        QTRY_COMPARE(window->findChild<QLabel *>(u"settingsScope"_s)->text(), u"Exported, without passwords or tokens."_s);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray json = written.readAll();
        QCOMPARE(QJsonDocument::fromJson(json).object().value("layout"_L1).toObject().value("undoSend"_L1).toInt(), 20'000);
        QVERIFY(!json.contains("\"t\"")); // the token
        settings->set(Setting::UndoSend, 0);
        answerNextFile(file);
        press(u"settingsImport"_s);
        QTRY_COMPARE(settings->number(Setting::UndoSend), 20'000);
        QVERIFY(window->findChild<QLabel *>(u"settingsScope"_s)->text().contains(u"imported"_s));

        QFile wrong(bench.data.filePath(u"wrong.json"_s));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write(QByteArray(json).replace("20000", "-1"));
        wrong.close();
        answerNextFile(wrong.fileName());
        press(u"settingsImport"_s);
        QTRY_VERIFY(window->findChild<QLabel *>(u"settingsScope"_s)->text().contains(u"Nothing was changed"_s));
        QCOMPARE(settings->number(Setting::UndoSend), 20'000);
    }

    /// Counted over the files, and gone when it is meant; what is being written stays.
    void whatIsKeptIsRemovedNow()
    {
        RunningSandbox sandbox;
        ConsoleBench bench;
        QVERIFY(bench.start().isEmpty());
        QTRY_VERIFY(bench.showsFirstScreen());
        bench.signInWithToken(sandbox.url());
        QTRY_VERIFY(bench.window() && bench.window()->isVisible());
        QVERIFY(bench.openFirst());
        bench.type(u"Half a sentence"_s, false);
        sandbox.stop(); // nothing comes again meanwhile
        bench.window()->actions()->get(ActionId::OpenSettings)->trigger();
        auto *window = bench.window()->findChild<SettingsWindow *>();
        QVERIFY(window);
        window->showSection(SettingSection::Storage);
        auto *remove = window->findChild<QAbstractButton *>(u"keepMessagesRowAction"_s);
        const auto standing = [&] {
            QStringList all;
            const auto labels = window->findChild<QWidget *>(u"keepMessagesRow"_s)->findChildren<QLabel *>();
            for (const QLabel *one : labels)
                all << one->text();
            return all.join(u'\n');
        };
        const auto press = [&](int answer) {
            answerNextAsk(answer);
            remove->setFocus();
            QTest::keyClick(remove, Qt::Key_Space);
        };
        QTRY_VERIFY2(remove->isEnabled(), qPrintable(standing()));
        const QString before = standing();
        QVERIFY2(before.contains(u" messages, "_s) && before.contains(u"kB"_s), qPrintable(before));
        press(1);
        QVERIFY(lastAsked().contains(u"They stay on the server"_s));
        QTest::qWait(50);
        QVERIFY(remove->isEnabled());
        QCOMPARE(standing(), before);
        press(0);
        QTRY_COMPARE(window->findChild<QLabel *>(u"settingsScope"_s)->text(), u"The kept messages were removed from this computer."_s);
        QTRY_VERIFY2(standing().contains(u"\n0 messages, "_s) && !remove->isEnabled(), qPrintable(standing()));
        QVERIFY(window->findChild<QWidget *>(u"keepMessagesSetting"_s)->hasFocus() || !window->isActiveWindow());
        QCOMPARE(bench.composer()->toPlainText(), u"Half a sentence"_s);
        QVERIFY(bench.rows() > 0); // lists are no messages
    }
};

QTEST_MAIN(TestSettingsWindow)
#include "tst_settingswindow.moc"
