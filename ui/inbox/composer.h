// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/permit.h"

#include <QWidget>

namespace atrium {

class Actions;
class Button;
class ComposerEdit;
class PlainLabel;
class Settings;

/// Where one writes a reply. It keeps what was typed until it is told that the text is safe, and never shows one thread's text in
/// another.
class Composer : public QWidget {
    Q_OBJECT
public:
    Composer(Actions *actions, Settings *settings, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Another thread: empty, without a word of the one before, until its draft is put in.
    void startOver();
    /// Replaces the text; what was typed since startOver() is kept behind it.
    void setDraft(const QString &text, int cursor);
    void draftTaken(const QString &text);
    void draftRefused(const QString &sentence);
    void setDraftKept(bool kept);
    /// Without it nothing can be sent; what is typed stays, and is kept as ever.
    void setMissingPermit(const MissingPermit &missing);
    void setMostHeight(int height); ///< of the text, in pixels; beyond it the text scrolls

Q_SIGNALS:
    void replyWanted(const QString &text);
    void draftChanged(const QString &text, int cursor);
    void leftByEscape();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Committing {
        QString typed {}; ///< as it stands in the field
        QString message {};
    };
    void send();
    void typed();
    void showFoot();
    void setQuietly(const QString &text, int cursor);
    void measure();
    void grow();
    void reword();
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QString committing() const;
    [[nodiscard]] QString behindCommitting() const;

    Settings *m_settings;
    ComposerEdit *m_edit;
    PlainLabel *m_foot;
    PlainLabel *m_meter;
    QWidget *m_keyCap;
    Button *m_send;
    QList<Committing> m_committing; // asked to be sent, not yet safe: the text begins with them
    QString m_refusal;
    MissingPermit m_missing;
    bool m_kept {};
    bool m_awaitingDraft {}; ///< between startOver() and setDraft()
    bool m_quiet {}; ///< the text is being changed by us
    int m_mostHeight {200};
};

} // namespace atrium
