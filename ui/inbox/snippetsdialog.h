// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/snippet.h"

#include <QDialog>

#include <memory>

namespace atrium {

/// Where snippets are written: the list, and beside it the name and the text of the one chosen. What is typed is kept as one types. It
/// knows no store: it is told what there is, and says what is wanted.
class SnippetsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SnippetsDialog(Clock *clock, QWidget *parent = nullptr);
    ~SnippetsDialog() override;

    /// What is there now. The order of the list stays while it is open, and so does what is being typed.
    void setSnippets(const QList<Snippet> &snippets);
    /// An outcome, in the foot.
    void say(const QString &sentence, bool trouble);

Q_SIGNALS:
    void saved(const atrium::Snippet &snippet);
    void removed(const QString &id);
    void exportWanted(const QString &file);
    void importWanted(const QString &file);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void showChosen();
    void typed();
    void add();
    void removeChosen();
    void bringBack();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
