// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/settings/settingrows.h"

#include <QAbstractButton>

namespace atrium {

/// One section of the settings, at the left: icon and name. The checked one is shown; arrow keys move among those of one parent.
class SectionButton : public QAbstractButton {
    Q_OBJECT
public:
    SectionButton(SettingSection section, QWidget *parent);

    [[nodiscard]] SettingSection section() const { return m_section; }
    void reword();
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    SettingSection m_section;
};

} // namespace atrium
