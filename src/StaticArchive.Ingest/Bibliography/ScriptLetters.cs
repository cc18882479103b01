namespace StaticArchive.Ingest.Bibliography;

/// <summary>Letters and digits below and above the line, those that Unicode has: <c>H₂O</c>, <c>10³</c>.</summary>
internal static class ScriptLetters
{
    private const string Plain = "0123456789+-=()aeoxhklmnpstijruvbcdfgwyz";
    private const string SignsBelow = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
    private const string SignsAbove = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Below = SignsBelow + "ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥbcdfgwyz";
    private const string Above = SignsAbove + "ᵃᵉᵒˣʰᵏˡᵐⁿᵖˢᵗⁱʲʳᵘᵛᵇᶜᵈᶠᵍʷʸᶻ";

    /// <summary>A sign below the line after <c>_</c> and above it after <c>^</c>; else as it is.</summary>
    public static char Convert(char sign, char script)
    {
        var place = script is '_' or '^' ? Plain.IndexOf(sign, StringComparison.Ordinal) : -1;
        return place < 0 ? sign
            : script == '_' ? Below[place]
            : Above[place];
    }
}
