// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/inbox/snippets.h"
#include "network/types/mall.h"
#include "network/types/outgoing.h"
#include "network/types/permit.h"

#include <QWidget>

namespace atrium {

class Actions;
class Button;
class Clock;
class ComposerBox;
class ComposerEdit;
class ComposerMall;
class ErrorStrip;
class HoldBar;
class KeyCap;
class PlainLabel;
class Settings;
class SnippetTyping;
class Spelling;

/// Where one writes a message. It keeps what was typed until it is told that the text is safe, and never shows one thread's text in
/// another. It knows no thread: whoever shows it says what the draft is, what is held, and what snippets there are.
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
    void say(const QString &sentence); ///< in the foot, until one types; what is on its way to the disk stays so
    void setDraftKept(bool kept);
    /// Where it goes, said above the text; an empty one where that is plain.
    void setMall(const Mall &mall);
    /// Without it nothing can be sent; what is typed stays, and is kept as ever.
    void setMissingPermit(const MissingPermit &missing);
    void setMostHeight(int height); ///< of the text, in pixels; beyond it the text scrolls
    /// For the seconds of what is held; without one none are counted.
    void setClock(Clock *clock);
    /// Messages from here that are held before they leave, in the order of their promises.
    void setHeld(const QList<Outgoing> &held);
    [[nodiscard]] bool isHolding() const;
    void undoSend(); ///< the last one of those, and the hand goes on in the text
    /// What a slash offers, and what its variables stand for here, asked when one is put in.
    void setSnippets(const QList<Snippet> &snippets);
    void setSnippetValues(std::function<SnippetValues()> values);
    /// What speaks against sending a text as it stands, a sentence each, most important first; asked on Send. Variables that are not
    /// filled in are the composer's own concern.
    void setTextCheck(std::function<QStringList(const QString &text)> check);

Q_SIGNALS:
    void replyWanted(const QString &text);
    void textMeant(const QString &text); ///< it goes out although something speaks against it: replyWanted() follows
    void undoSendWanted(const QString &localId); ///< its text is to come back by setDraft()
    void sendNowWanted(const QString &localId);
    void holdingChanged(bool holding);
    void snippetsWanted(); ///< the place where they are written
    void draftChanged(const QString &text, int cursor);
    void leftByEscape();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Committing {
        QString typed {}; ///< as it stands in the field
        QString message {};
    };
    void build();
    void connectParts();
    enum class Slips { Block, Send }; ///< what to do about variables that are not filled in, and what else may be a slip
    void send(Slips slips = Slips::Block);
    void showGap(const Placeholder &gap, int behind);
    void showSlip(const QString &sentence);
    void hideSlip();
    void typed();
    void cursorMoved();
    void tellDraft();
    void showFoot();
    void setQuietly(const QString &text, int cursor);
    void measure();
    void grow();
    void reword();
    [[nodiscard]] bool canSend() const;
    [[nodiscard]] QString committing() const;
    [[nodiscard]] QString behindCommitting() const;

    Actions *m_actions;
    Settings *m_settings;
    HoldBar *m_hold; // made in this order they are walked in it
    ErrorStrip *m_slip;
    ComposerEdit *m_edit;
    ComposerBox *m_box;
    ComposerMall *m_mall;
    PlainLabel *m_foot;
    PlainLabel *m_meter;
    Button *m_snippets;
    KeyCap *m_keyCap;
    Button *m_send;
    SnippetTyping *m_snippetTyping;
    Spelling *m_spelling;
    QList<Committing> m_committing; // asked to be sent, not yet safe: the text begins with them
    QString m_refusal;
    MissingPermit m_missing;
    std::function<QStringList(const QString &text)> m_check;
    QString m_slipSaid; ///< of those sentences, the one that m_slip says; empty: it says nothing, or that a variable is not filled in
    QStringList m_slipsMeant; ///< and those that were said before it, of this text
    bool m_kept {};
    bool m_awaitingDraft {}; ///< between startOver() and setDraft()
    bool m_quiet {}; ///< the text is being changed by us
    bool m_nearLimit {}; ///< and it was said
    int m_toldRevision {-1}; ///< of the text, when draftChanged() was emitted last
    int m_toldCursor {-1};
    int m_mostHeight {200};
};

} // namespace atrium
