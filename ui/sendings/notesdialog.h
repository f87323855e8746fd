// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/base/clock.h"
#include "network/types/annotation.h"

#include <QDialog>
#include <QTimeZone>

#include <memory>

namespace atrium {

/// A mall's notes on its charts: the list in time's order, and beside it the moment and the text of the one chosen. What is typed is kept
/// as one types, a moment as soon as it is one. It knows no store: it is told what there is, and says what is wanted.
class NotesDialog : public QDialog {
    Q_OBJECT
public:
    /// zone: the mall's; moments are shown and typed in it.
    NotesDialog(Clock *clock, const QTimeZone &zone, QWidget *parent = nullptr);
    ~NotesDialog() override;

    /// What is there now. The order of the list stays while it is open, and so does what is being typed.
    void setNotes(const QList<Annotation> &notes);
    /// Begins a note at that moment and goes into its text. It is kept once it has one.
    void begin(const Annotation &draft);
    void choose(const QString &id);
    /// An outcome, in the foot.
    void say(const QString &sentence, bool trouble);

Q_SIGNALS:
    void saved(const atrium::Annotation &note);
    void removed(const QString &id);
    void newWanted(); ///< at which moment is for the one who asked for the dialog to know: begin()

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    void connectParts();
    void showChosen();
    void typed();
    void removeChosen();
    void bringBack();
    void measure();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
