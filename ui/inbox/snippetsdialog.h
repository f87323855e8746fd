// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/snippet.h"
#include "ui/inbox/entriesdialog.h"

namespace atrium {

/// Where snippets are written: each has a name and a text. It knows no store: it is told what there is, and says what is wanted.
class SnippetsDialog : public EntriesOf<Snippet> {
    Q_OBJECT
public:
    explicit SnippetsDialog(Clock *clock, QWidget *parent = nullptr);

    /// What is there now. The order of the list stays while it is open, and so does what is being typed.
    void setSnippets(const QList<Snippet> &snippets);

Q_SIGNALS:
    void saved(const atrium::Snippet &snippet);
    void removed(const QString &id);
    void exportWanted(const QString &file);
    void importWanted(const QString &file);

protected:
    [[nodiscard]] QString titleOf(int row) const override;
    [[nodiscard]] bool isBlank(int row) const override;
    [[nodiscard]] QString goneWords(const Snippet &one) const override;
    void fill() override;
    void typed() override;
    void add() override;
    void keep(const Snippet &one) override;
    void drop(const Snippet &one) override;
    void reword() override;

private:
    void connectFiles();

    Button *m_export;
    Button *m_import;
};

} // namespace atrium
