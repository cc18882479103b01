using System.Text;
using StaticArchive.Model.Text;

namespace StaticArchive.Ingest.Bibliography;

/// <summary>
/// Formulas in letters and signs, those of titles and of files that have no other form of them:
/// <c>\documentclass{minimal}\begin{document}$$t=\frac{20}{n}\pm 2$$\end{document}</c> is <c>t=20/n± 2</c>.
/// </summary>
internal sealed class LaTeXFormulaDecoder
{
    private const int Deepest = 40;
    private const string BeginDocument = "\\begin{document}";
    private const string EndDocument = "\\end{document}";

    private static readonly Dictionary<string, string> Signs = WordList.ParsePairs(
        "alpha=α beta=β gamma=γ delta=δ epsilon=ε varepsilon=ε zeta=ζ eta=η theta=θ "
            + "vartheta=ϑ iota=ι kappa=κ lambda=λ mu=μ nu=ν xi=ξ pi=π varpi=ϖ rho=ρ varrho=ϱ "
            + "sigma=σ varsigma=ς tau=τ upsilon=υ phi=φ varphi=φ chi=χ psi=ψ omega=ω Gamma=Γ "
            + "Delta=Δ Theta=Θ Lambda=Λ Xi=Ξ Pi=Π Sigma=Σ Upsilon=Υ Phi=Φ Psi=Ψ Omega=Ω times=× "
            + "div=÷ pm=± mp=∓ leq=≤ le=≤ geq=≥ ge=≥ neq=≠ ne=≠ approx=≈ sim=∼ simeq=≃ "
            + "equiv=≡ propto=∝ ll=≪ gg=≫ lesssim=≲ gtrsim=≳ infty=∞ to=→ rightarrow=→ "
            + "leftarrow=← Rightarrow=⇒ leftrightarrow=↔ cdot=· cdots=⋯ ldots=… dots=… circ=° "
            + "degree=° partial=∂ nabla=∇ sum=∑ prod=∏ int=∫ oint=∮ sqrt=√ in=∈ notin=∉ "
            + "subset=⊂ subseteq=⊆ cup=∪ cap=∩ emptyset=∅ forall=∀ exists=∃ neg=¬ wedge=∧ "
            + "vee=∨ odot=⊙ oplus=⊕ otimes=⊗ star=⋆ ast=∗ bullet=• prime=′ hbar=ℏ ell=ℓ "
            + "Re=ℜ Im=ℑ langle=⟨ rangle=⟩ mid=| vert=| Vert=‖ parallel=∥ perp=⊥ angle=∠ "
            + "dagger=† ddagger=‡ lfloor=⌊ rfloor=⌋ lceil=⌈ rceil=⌉ micro=µ textmu=µ AA=Å "
            + "euro=€"
    );

    private static readonly HashSet<string> Functions = WordList.ParseSet(
        "log ln lg exp sin cos tan cot sec arcsin arccos arctan sinh cosh tanh min max sup inf lim arg det dim deg mod "
            + "gcd Pr",
        StringComparer.Ordinal
    );

    /// <summary>Commands whose first argument is no words: <c>\begin{align*}</c>, <c>\label{eq1}</c>.</summary>
    private static readonly HashSet<string> Unprinted = WordList.ParseSet(
        "begin end label usepackage documentclass setlength hspace vspace color phantom hphantom",
        StringComparer.Ordinal
    );

    private readonly string _formula;
    private readonly StringBuilder _text = new();
    private int _at;
    private int _depth;

    private LaTeXFormulaDecoder(string formula) => _formula = formula;

    /// <summary>The formula as text, with single blanks.</summary>
    public static string Decode(string formula)
    {
        var start = formula.IndexOf(BeginDocument, StringComparison.Ordinal);
        var end = formula.LastIndexOf(EndDocument, StringComparison.Ordinal);
        var body = start < 0 ? formula : formula[(start + BeginDocument.Length)..(end > start ? end : formula.Length)];
        var decoder = new LaTeXFormulaDecoder(body);
        while (decoder._at < body.Length)
        {
            decoder.ReadNext();
        }

        return string.Join(' ', decoder._text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private void ReadNext()
    {
        var sign = _formula[_at++];
        switch (sign)
        {
            case '\\':
                ReadCommand();
                break;
            case '_' or '^':
                foreach (var unit in ReadArgument().Where(unit => unit != ' '))
                {
                    _text.Append(ScriptLetters.Convert(unit, sign));
                }

                break;
            case '~':
                _text.Append(' ');
                break;
            case '{' or '}' or '$' or '&':
                break;
            default:
                _text.Append(sign);
                break;
        }
    }

    private void ReadCommand()
    {
        var start = _at;
        while (_at < _formula.Length && char.IsAsciiLetter(_formula[_at]))
        {
            _at++;
        }

        if (_at > start)
        {
            ReadNamed(_formula[start.._at]);
        }
        else if (_at < _formula.Length)
        {
            // "\," and "\\" are blanks, "\%" is a sign.
            var sign = _formula[_at++];
            _text.Append(
                sign is ',' or ';' or ':' or '\\' or ' ' ? " "
                : sign == '!' ? ""
                : sign.ToString()
            );
        }
    }

    private void ReadNamed(string name)
    {
        if (name is "frac" or "dfrac" or "tfrac")
        {
            var (above, below) = (ReadArgument(), ReadArgument());
            _text.Append(Bracket(above)).Append('/').Append(Bracket(below));
        }
        else if (name is "tag")
        {
            _text.Append(" (").Append(ReadArgument()).Append(')');
        }
        else if (Unprinted.Contains(name))
        {
            ReadArgument();
        }
        else
        {
            _text.Append(
                Signs.GetValueOrDefault(
                    name,
                    Functions.Contains(name) ? name
                        : name is "quad" or "qquad" ? " "
                        : ""
                )
            );
        }
    }

    /// <summary>A group in braces, a command or a sign.</summary>
    private string ReadArgument()
    {
        while (_at < _formula.Length && char.IsWhiteSpace(_formula[_at]))
        {
            _at++;
        }

        if (_at >= _formula.Length || _depth > Deepest)
        {
            return "";
        }

        var before = _text.Length;
        _depth++;
        if (_formula[_at] == '{')
        {
            _at++;
            while (_at < _formula.Length && _formula[_at] != '}')
            {
                ReadInGroup();
            }

            _at++;
        }
        else
        {
            ReadNext();
        }

        _depth--;
        var argument = _text.ToString(before, _text.Length - before).Trim();
        _text.Length = before;
        return argument;
    }

    private void ReadInGroup()
    {
        if (_formula[_at] == '{')
        {
            _text.Append(ReadArgument());
        }
        else
        {
            ReadNext();
        }
    }

    private static string Bracket(string term) => term.All(char.IsLetterOrDigit) ? term : $"({term})";
}
