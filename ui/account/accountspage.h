// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/accounts/accountcard.h"

#include <QDialog>

#include <memory>

namespace atrium {

/// The accounts of this computer: the list, and for the one chosen its name, its colour and the ways out of it. It knows no account: it
/// shows the cards it is given, and everything one does here is a wish.
class AccountsPage : public QDialog {
    Q_OBJECT
public:
    explicit AccountsPage(QWidget *parent = nullptr);
    ~AccountsPage() override;

    /// The whole list, as often as something of it changes. What is being typed stays.
    void setAccounts(const QList<AccountCard> &cards);
    /// What became of an export or an import, in one sentence beside the buttons.
    void say(const QString &sentence, bool trouble);

Q_SIGNALS:
    void renameWanted(const atrium::AccountId &id, const QString &name);
    void colourWanted(const atrium::AccountId &id, const QString &colour); ///< "#c86c7a"
    void switchWanted(const atrium::AccountId &id);
    void addWanted();
    void removeWanted(const atrium::AccountId &id); ///< not asked about yet
    void exportWanted(const QString &file);
    void importWanted(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildForm();
    void buildFoot();
    void connectForm();
    void choose(const AccountId &id);
    void showChosen();
    void rename();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
