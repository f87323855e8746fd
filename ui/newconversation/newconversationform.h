// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/mall.h"

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace atrium {

class Button;
class ComposerEdit;
class ConfirmBox;
class ErrorStrip;
class FromDot;
class MallLine;
class MessageField;
class PlainLabel;
class RecipientField;
class Segments;
class SeparateProgress;

/// The fields of the page on which a conversation is begun: laid out, measured and named. What they hold and what they mean is the page's.
class NewConversationForm : public QWidget {
    Q_OBJECT
public:
    explicit NewConversationForm(QWidget *parent = nullptr);

    [[nodiscard]] Button *closer() const { return m_close; }
    [[nodiscard]] RecipientField *to() const { return m_to; }
    [[nodiscard]] MallLine *foreign() const { return m_foreign; } ///< some recipient is of another mall
    [[nodiscard]] Segments *how() const { return m_how; } ///< 0: together, 1: each separately
    [[nodiscard]] ErrorStrip *existing() const { return m_existing; }
    [[nodiscard]] ComposerEdit *text() const;
    [[nodiscard]] Button *send() const { return m_send; }
    [[nodiscard]] ConfirmBox *confirm() const { return m_confirm; }
    [[nodiscard]] SeparateProgress *progress() const { return m_progress; } ///< in the fields' place

    void setFrom(const Mall &mall);
    void setFoot(const QString &words, bool trouble);
    [[nodiscard]] QString foot() const;
    void showProgress(bool progress);
    void reveal(QWidget *part); ///< scrolls there
    void measure();
    void reword(bool enterSends);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildHead();
    void buildFields();
    void buildFoot();
    QHBoxLayout *addRow(PlainLabel *&label, QWidget *field, int stretch = 0);
    QHBoxLayout *addIndented(QWidget *field);

    QWidget *m_head {};
    PlainLabel *m_title {};
    Button *m_close {};
    QStackedWidget *m_pages {};
    QScrollArea *m_area {};
    QWidget *m_page {}; // what is scrolled
    QVBoxLayout *m_fields {};
    QList<QHBoxLayout *> m_rows;
    PlainLabel *m_fromLabel {};
    PlainLabel *m_toLabel {};
    PlainLabel *m_textLabel {};
    FromDot *m_dot {};
    PlainLabel *m_mall {};
    RecipientField *m_to {};
    MallLine *m_foreign {};
    Segments *m_how {};
    ErrorStrip *m_existing {};
    MessageField *m_text {};
    PlainLabel *m_foot {};
    Button *m_send {};
    ConfirmBox *m_confirm {};
    SeparateProgress *m_progress {};
};

} // namespace atrium
