// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/people/sendguards.h"
#include "network/types/mall.h"

#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace atrium {

class Button;
class MallLine;
class PlainLabel;

/// What stands between Send and sending when a message goes to many, from the wrong mall or with a text that may be a slip (look/02): who
/// and how many, what else, a box to tick, and only then a button. Enter alone never sends.
class ConfirmBox : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmBox(QWidget *parent = nullptr);

    struct Words {
        QString sentence {}; ///< the number first
        QList<Spread::Line> lines {};
        QStringList concerns {}; ///< what speaks against the text, a sentence each
        QString foreign {}; ///< the sentence about two malls; empty: they are all of this one
        Mall home {};
        Mall from {};
        QString mean {}; ///< what is ticked: "I mean all of them"
        QString send {}; ///< "Send to all"
        friend bool operator==(const Words &, const Words &) = default;
    };
    /// Opens, or says something else: then the box has to be ticked anew.
    void open(const Words &words);
    void close();
    /// On the box that has to be ticked.
    void focusBox();
    void setBusy(bool busy); ///< it is on its way to the disk

Q_SIGNALS:
    void confirmed();
    void backWanted(); ///< to the text
    void opened(bool open);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    [[nodiscard]] QString spoken() const;
    void measure();
    void reword();

    Words m_words;
    QWidget *m_head;
    PlainLabel *m_sentence;
    QVBoxLayout *m_lines;
    QWidget *m_linesBox;
    MallLine *m_foreign;
    QWidget *m_foot;
    QCheckBox *m_box;
    PlainLabel *m_mean;
    Button *m_back;
    Button *m_send;
    bool m_busy {false};
};

} // namespace atrium
