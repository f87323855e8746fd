// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/zoombutton.h"

#include "ui/charts/charts.h"
#include "ui/common/button.h"

#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

class ZoomOutButton : public Button {
public:
    ZoomOutButton(EventChart *chart, QWidget *parent)
        : Button(Button::Plain, {}, u"zoomOutButton"_s, parent)
    {
        setLow(true);
        setText(EventChart::tr("Zoom out"));
        hide();
        connect(chart, &EventChart::zoomChanged, this, [this, chart](bool zoomed) {
            if (!zoomed && hasFocus())
                chart->setFocus(Qt::OtherFocusReason);
            setVisible(zoomed);
        });
        connect(this, &Button::clicked, chart, [chart] { chart->zoomBack(); });
    }

protected:
    void changeEvent(QEvent *event) override
    {
        Button::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            setText(EventChart::tr("Zoom out"));
    }
};

} // namespace

Button *zoomOutButton(EventChart *chart, QWidget *parent)
{
    return new ZoomOutButton(chart, parent);
}

} // namespace atrium
