using StaticArchive.Documents;
using StaticArchive.Text;

namespace StaticArchive.Link.Citations;

/// <summary>Names that people have said mean the same author: in <c>input/references/</c>, and of organisations in <c>archive.yml</c>.</summary>
internal sealed class Aliases
{
    private readonly Dictionary<string, HashSet<string>> _groups = new(StringComparer.Ordinal);

    private Aliases(IEnumerable<IEnumerable<string>> groups)
    {
        foreach (var names in groups)
        {
            var group = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in names.Select(Folding.Key).Where(key => key.Length > 0))
            {
                group.UnionWith(_groups.GetValueOrDefault(key) ?? []);
                group.Add(key);
            }

            foreach (var key in group)
            {
                _groups[key] = group;
            }
        }
    }

    /// <summary>Whether nobody has said anything.</summary>
    public bool IsEmpty => _groups.Count == 0;

    /// <summary>Gathers them.</summary>
    public static Aliases Read(Intake intake) => new(
        intake.Curated.Aliases.Select(alias => alias.Aliases.Prepend(alias.Name)).Concat(intake.Settings.Organisations.Select(organisation => organisation.Aliases.Prepend(organisation.Name))));

    /// <summary>The same, with names that a document itself joins.</summary>
    public Aliases With(IReadOnlyList<string[]> more) => more.Count == 0 ? this : new Aliases(_groups.Values.Distinct().Select(group => group.AsEnumerable()).Concat(more));

    /// <summary>The other folded names of the same author.</summary>
    public IEnumerable<string> Of(string key) => _groups.TryGetValue(key, out var group) ? group.Where(other => other != key).Order(StringComparer.Ordinal) : [];
}
