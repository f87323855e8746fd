// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"
#include "models/settings/settingrows.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace atrium {

/// The settings of this computer and of its accounts (look/12): sections at the left, one row for each key a person may decide, and a
/// search over all of them. What is chosen is in force and kept at once.
class SettingsWindow : public QDialog {
    Q_OBJECT
public:
    explicit SettingsWindow(Settings *settings, QWidget *parent = nullptr);
    ~SettingsWindow() override;

    /// The accounts whose own settings can be shown, as often as something of them changes. The window's own is shown first.
    void setAccounts(const QList<AccountCard> &cards);
    void showSection(SettingSection section);
    /// The section with the row of that name, and the keyboard in the row.
    void showRow(const QString &name);
    /// Messages that rest on this computer, and the bytes of the files they are in. Empty: not known, and none can be removed.
    struct Kept {
        qint64 messages {};
        qint64 bytes {};
    };
    void setKept(const std::optional<Kept> &kept);
    /// What became of an export, an import or a removal, in one sentence at the foot.
    void say(const QString &sentence, bool trouble);

Q_SIGNALS:
    void pageWanted(atrium::SettingPage page);
    void exportWanted(const QString &file);
    void importWanted(const QString &file);
    void removeKeptWanted(); ///< was asked about, and confirmed

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSide();
    void buildPage();
    void buildRows();
    void buildFoot();
    void showRows();
    void showOwner();
    void enterRows();
    void askToRestore();
    void askToRemoveKept();
    void showKept();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
