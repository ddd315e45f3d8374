package org.majorant.report.latex;

/** The head of the master file. */
final class Preamble {
    static final String TEXT = String.join(
            "\n",
            "\\documentclass[11pt,a4paper]{article}",
            "\\usepackage[T1]{fontenc}",
            "\\usepackage[utf8]{inputenc}",
            "\\usepackage{lmodern}",
            "\\usepackage{textcomp}",
            "\\usepackage{amsmath,amssymb,amsthm}",
            "\\usepackage[margin=28mm]{geometry}",
            "\\usepackage[hidelinks]{hyperref}",
            "\\theoremstyle{definition}",
            "\\newtheorem{theorem}{Theorem}[section]",
            "\\newtheorem{conditional}[theorem]{Conditional theorem}",
            "\\newtheorem{statement}[theorem]{Statement}",
            "\\newtheorem*{law}{Law}",
            "\\providecommand{\\theoremautorefname}{Theorem}",
            "\\providecommand{\\conditionalautorefname}{Conditional theorem}",
            "\\providecommand{\\statementautorefname}{Statement}",
            "% where a statement comes from",
            "\\newcommand{\\marked}[1]{{\\small(\\textsf{#1})}\\enspace}",
            "% what the checker reached",
            "\\newenvironment{verdict}[1]",
            "  {\\par\\smallskip\\begingroup\\small\\raggedright\\setlength{\\parindent}{0pt}\\noindent"
                    + "\\textbf{Verdict: #1}, \\ignorespaces}",
            "  {\\par\\endgroup\\smallskip}",
            "% the written steps of a proof",
            "\\newenvironment{steps}[1]{\\par\\smallskip\\noindent\\emph{#1.}\\par}{\\par\\medskip}",
            "% a step: label, number, formula, justification",
            "\\makeatletter",
            "\\newcommand{\\steplabel}[2]{\\phantomsection\\def\\@currentlabel{#2}\\label{#1}}",
            "\\makeatother",
            "\\newcommand{\\proofstep}[4]{\\par\\vspace{5pt plus 2pt}\\noindent\\steplabel{#1}{#2}\\makebox[2.4em][l]{(#2)}"
                    + "$\\displaystyle #3$\\unskip\\nobreak\\hfil\\penalty50\\hskip2em\\hbox{}\\nobreak\\hfil"
                    + "{\\small #4}\\parfillskip=0pt\\finalhyphendemerits=0\\par}",
            "\\newcommand{\\longstep}[4]{\\par\\vspace{5pt plus 2pt}\\noindent\\steplabel{#1}{#2}\\makebox[2.4em][l]{(#2)}"
                    + "$\\displaystyle #3$\\par\\noindent\\hspace*{\\fill}{\\small #4}\\par}",
            "\\newcommand{\\notaccepted}[1]{\\par\\noindent\\hspace*{2.4em}\\parbox[t]{\\dimexpr\\linewidth-2.4em}"
                    + "{\\small\\raggedright\\textbf{Not accepted:} #1}\\par}",
            "\\emergencystretch=3em",
            "\\setlength{\\jot}{6pt}",
            "\\allowdisplaybreaks",
            "\\begin{document}",
            "");

    /** What the author's line begins with. */
    static final String AUTHOR = "\\author{Majorant ";

    private Preamble() {}

    static String title(String version, long seed) {
        return String.join(
                "\n",
                "\\title{Statements and how far each is proved}",
                AUTHOR + LatexText.escape(version) + ", seed " + seed + "}",
                "\\date{}",
                "\\maketitle",
                "\\noindent Every formula is printed from the expression that was checked. A statement is \\emph{claimed}"
                        + " (a source says it), \\emph{derived} (it follows from assumptions written here) or a"
                        + " \\emph{reading} (our formula where the source has words). Levels: 0 stated, 1 sampled,"
                        + " 2 simulated, 3 enclosed on a box, 4 derived (every step re-checked, for all parameter"
                        + " values), 5 machine-checked. Only what is proved without conditions is called a theorem."
                        + " Typewriter quotes the language of the theory files.",
                "",
                "");
    }
}
