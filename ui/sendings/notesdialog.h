// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/annotation.h"
#include "ui/inbox/entriesdialog.h"

#include <QTimeZone>

namespace atrium {

/// A mall's notes on its charts, each with a moment and a text, in time's order. A moment is kept as soon as it is one. It knows no store:
/// it is told what there is, and says what is wanted.
class NotesDialog : public EntriesOf<Annotation> {
    Q_OBJECT
public:
    /// zone: the mall's; moments are shown and typed in it.
    NotesDialog(Clock *clock, const QTimeZone &zone, QWidget *parent = nullptr);

    /// What is there now. The order of the list stays while it is open, and so does what is being typed.
    void setNotes(const QList<Annotation> &notes);
    /// Begins a note at that moment and goes into its text. It is kept once it has one.
    void begin(const Annotation &draft);
    void choose(const QString &id);

Q_SIGNALS:
    void saved(const atrium::Annotation &note);
    void removed(const QString &id);
    void newWanted(); ///< at which moment is for the one who asked for the dialog to know: begin()

protected:
    [[nodiscard]] QString titleOf(int row) const override;
    [[nodiscard]] bool isBlank(int row) const override;
    [[nodiscard]] QString goneWords(const Annotation &one) const override;
    void fill() override;
    void typed() override;
    void add() override;
    void keep(const Annotation &one) override;
    void drop(const Annotation &one) override;
    void reword() override;

private:
    QTimeZone m_zone;
};

} // namespace atrium
