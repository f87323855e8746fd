// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace atrium {

/// One of several views of the same rows (look/11): words beside each other in one track, each with a count, 32 high. Exactly one is
/// chosen; Tab goes to it, arrows go on from there.
class Segments : public QWidget {
    Q_OBJECT
public:
    explicit Segments(const QString &objectName, QWidget *parent = nullptr);

    /// The next one, from the leading edge; its number is how many there were before.
    void add(const QString &objectName);
    /// spoken: word and count as a sentence.
    void setWords(int number, const QString &word, const QString &count, const QString &spoken);
    /// One that there is no use for at present stands aside.
    void setOffered(int number, bool offered);
    [[nodiscard]] int chosen() const;
    /// Where there is not the width for all of them, they go on below. Before the first add().
    void setWraps();
    void choose(int number); ///< by program: no signal
    void focusChosen();

Q_SIGNALS:
    void chosenByHand(int number); ///< chosen, or chosen again

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void measure();

    QButtonGroup *m_group;
};

} // namespace atrium
