using StaticArchive.Model;
using StaticArchive.Model.Text;

namespace StaticArchive.Link.Citations;

/// <summary>
/// Names that mean the same author, by the alias lists of <c>input/references/</c> and the organisations of
/// <c>archive.yml</c>.
/// </summary>
internal sealed class AliasIndex
{
    private readonly Dictionary<string, HashSet<string>> _sets = new(StringComparer.Ordinal);

    private AliasIndex(IEnumerable<IEnumerable<string>> groups)
    {
        foreach (var names in groups)
        {
            var group = new HashSet<string>(StringComparer.Ordinal);
            foreach (var key in names.Select(Folding.ToKey).Where(key => key.Length > 0))
            {
                group.UnionWith(_sets.GetValueOrDefault(key) ?? []);
                group.Add(key);
            }

            foreach (var key in group)
            {
                _sets[key] = group;
            }
        }
    }

    /// <summary>Whether there are no aliases.</summary>
    public bool IsEmpty => _sets.Count == 0;

    /// <summary>Collects the aliases of an archive.</summary>
    public static AliasIndex From(Intake intake) =>
        new(
            intake
                .Curated.Aliases.Select(alias => alias.Aliases.Prepend(alias.Name))
                .Concat(
                    intake.Settings.Organisations.Select(organisation =>
                        organisation.Aliases.Prepend(organisation.Name)
                    )
                )
        );

    /// <summary>The same with further groups of names, such as those of one document.</summary>
    public AliasIndex With(IReadOnlyList<string[]> more) =>
        more.Count == 0
            ? this
            : new AliasIndex(_sets.Values.Distinct().Select(group => group.AsEnumerable()).Concat(more));

    /// <summary>The other folded names of the same author.</summary>
    public IEnumerable<string> GetAliases(string key) =>
        _sets.TryGetValue(key, out var group) ? group.Where(other => other != key).Order(StringComparer.Ordinal) : [];
}
