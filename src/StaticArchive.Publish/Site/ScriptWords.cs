using System.Globalization;
using System.Text;
using StaticArchive.Model.Localization;

namespace StaticArchive.Publish.Site;

/// <summary>
/// Puts the words of the interface into scripts. Where a script says <c>word('script.close')</c> the published one has
/// <c>'Close'</c>, for <c>forms('count.papers')</c> the forms by plural category, for <c>wordsOf('script.kind')</c> all
/// words below that part, for <c>pluralCategory(n)</c> the rule of the language. So a script carries the words that it
/// shows, and no other.
/// </summary>
internal static class ScriptWords
{
    private const string PluralCall = "pluralCategory(n)";
    private const string Begin = "('";
    private const string End = "')";

    private static readonly Dictionary<string, Func<InterfaceWords, string, string>> Calls = new(StringComparer.Ordinal)
    {
        ["word"] = (words, key) => Quote(words.GetForms(key).Select(PhraseForms.Other).Source),
        ["forms"] = WriteForms,
        ["wordsOf"] = WriteGroup,
    };

    /// <summary>A script with the words of a language.</summary>
    /// <exception cref="KeyNotFoundException">The script asks for a text that no language has.</exception>
    public static string Fill(string script, InterfaceWords words) =>
        Replace(
            script.Replace(PluralCall, WriteCategory(words.Plurals), StringComparison.Ordinal),
            (call, key) => Calls[call](words, key)
        );

    /// <summary>The keys that a script asks for; of a part all that are below it.</summary>
    public static IReadOnlyList<string> FindKeys(string script, InterfaceWords words)
    {
        var keys = new List<string>();
        Replace(
            script,
            (_, asked) =>
            {
                keys.AddRange(words.Keys.Where(key => key == asked || IsBelow(key, asked)));
                return "";
            }
        );
        return keys;
    }

    /// <summary>The category of n as an expression: <c>n % 10 === 1 ? 'one' : 'other'</c>.</summary>
    internal static string WriteCategory(PluralRules plurals) =>
        string.Concat(plurals.Rules.Select(rule => $"{WriteCondition(rule.Value)} ? {Quote(rule.Key)} : "))
        + Quote(PhraseForms.Other);

    /// <summary><c>n % 10 = 2..4 and n % 100 != 12..14</c>, as a script asks it.</summary>
    private static string WriteCondition(string condition) =>
        string.Join(
            " || ",
            condition.Split(" or ").Select(all => string.Join(" && ", all.Split(" and ").Select(WriteRelation)))
        );

    private static string WriteRelation(string relation)
    {
        var isNegated = relation.Contains("!=", StringComparison.Ordinal);
        var sides = relation.Split(isNegated ? "!=" : "=", StringSplitOptions.TrimEntries);
        var ranges = sides[1]
            .Split(',')
            .Select(range => range.Split(".."))
            .Select(ends =>
                ends.Length == 1 ? $"{sides[0]} === {ends[0]}" : $"{sides[0]} >= {ends[0]} && {sides[0]} <= {ends[1]}"
            );
        return $"{(isNegated ? "!" : "")}({string.Join(" || ", ranges)})";
    }

    private static string WriteForms(InterfaceWords words, string key) =>
        WriteObject(words.GetForms(key).Forms.Select(form => KeyValuePair.Create(form.Key, form.Value.Source)));

    private static string WriteGroup(InterfaceWords words, string part) =>
        WriteObject(
            words
                .Keys.Where(key => IsBelow(key, part))
                .Select(key => KeyValuePair.Create(key[(part.Length + 1)..], words[key]))
        );

    private static bool IsBelow(string key, string part) =>
        key.Length > part.Length && key[part.Length] == '.' && key.StartsWith(part, StringComparison.Ordinal);

    private static string WriteObject(IEnumerable<KeyValuePair<string, string>> values) =>
        $"{{ {string.Join(", ", values.Select(value => $"{value.Key}: {Quote(value.Value)}"))} }}";

    /// <summary>
    /// A string of a script, whatever an archive has put into its own words: what ends strings or lines is escaped.
    /// </summary>
    private static string Quote(string text)
    {
        var quoted = new StringBuilder(text.Length + 2).Append('\'');
        foreach (var unit in text)
        {
            if (unit is '\'' or '\\' or '<' or < ' ' or '\u2028' or '\u2029')
            {
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
            }
            else
            {
                quoted.Append(unit);
            }
        }

        return quoted.Append('\'').ToString();
    }

    /// <summary>Puts others in place of the calls that name a key; what is put in is not read again.</summary>
    private static string Replace(string code, Func<string, string, string> write)
    {
        var result = new StringBuilder(code.Length);
        var start = 0;
        for (var at = Find(code, 0); at >= 0; at = Find(code, at + 1))
        {
            var name = at;
            while (name > start && char.IsAsciiLetter(code[name - 1]))
            {
                name--;
            }

            if (Calls.ContainsKey(code[name..at]))
            {
                var key = at + Begin.Length;
                var end = code.IndexOf(End, key, StringComparison.Ordinal);
                result.Append(code, start, name - start).Append(write(code[name..at], code[key..end]));
                start = end + End.Length;
            }
        }

        return result.Append(code, start, code.Length - start).ToString();
    }

    private static int Find(string code, int from) => code.IndexOf(Begin, from, StringComparison.Ordinal);
}
