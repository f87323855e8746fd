// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"

#include "ui/settings/settingswindow.h"
#include "ui/shell/mainwindow.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>

namespace atrium {

using namespace Qt::StringLiterals;

QList<Scene> settingsScenes(const Stage &stage, const QList<AccountCard> &cards)
{
    MainWindow *window = stage.window;
    const auto open = [stage, window, cards] {
        auto *settings = window->findChild<SettingsWindow *>();
        if (!settings) {
            settings = new SettingsWindow(stage.settings, window);
            settings->setAttribute(Qt::WA_DeleteOnClose);
            settings->setAccounts(cards);
            settings->show();
        }
        return settings;
    };
    const auto page = [open](SettingSection section) { return [open, section] { open()->showSection(section); }; };
    const auto type = [open](const QString &field, const QString &text) { open()->findChild<QLineEdit *>(field)->setText(text); };
    QList<Scene> scenes {{u"settings"_s, page(SettingSection::Messages)}, {u"settings-account"_s, page(SettingSection::Account)},
        {u"settings-appearance"_s, page(SettingSection::Appearance)}, {u"settings-keys"_s, page(SettingSection::Keys)},
        {u"settings-network"_s, page(SettingSection::Network)}, {u"settings-storage"_s, page(SettingSection::Storage)}};
    // A key that another action has.
    scenes.append({u"settings-keys-conflict"_s, [=] {
                       open()->showRow(u"keyListRow"_s);
                       auto *list = open()->findChild<QListView *>(u"keyList"_s);
                       list->setCurrentIndex(list->model()->index(2, 0));
                       for (const int key : {Qt::Key_Return, Qt::Key_F5}) {
                           QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
                           QCoreApplication::sendEvent(list, &press);
                       }
                   }});
    scenes.append({u"settings-search"_s, [=] { type(u"settingsSearch"_s, u"seconds"_s); }});
    scenes.append({u"settings-nothing"_s, [=] { type(u"settingsSearch"_s, u"zebra"_s); }});
    scenes.append({u"settings-large"_s, [=] {
                       stage.settings->set(Setting::TextScale, 200);
                       open()->showSection(SettingSection::Appearance);
                   }});
    scenes.append({u"settings-closed"_s, [=] {
                       stage.settings->set(Setting::TextScale, 100);
                       open()->close();
                   }});
    return scenes;
}

} // namespace atrium
