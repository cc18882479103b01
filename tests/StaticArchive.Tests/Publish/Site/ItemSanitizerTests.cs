using System.Reflection;
using StaticArchive.Model;
using StaticArchive.Publish.Site;

namespace StaticArchive.Tests.Publish.Site;

/// <summary>No field of a record is forgotten where it is looked for what may not leave the program.</summary>
public class ItemSanitizerTests
{
    private const string Dirty = "a\u0007b";

    private static readonly CslItem Clean = new()
    {
        Title = "On weirs\tand \U0001F300",
        Author = [new CslName("Lowe", "Ada")],
        Issued = new CslDate(1990, Literal: "spring"),
        Keyword = ["weirs"],
    };

    [Fact]
    public void A_clean_record_stays_the_very_same_object() => Assert.Same(Clean, ItemSanitizer.Sanitize(Clean));

    [Fact]
    public void Every_text_of_a_record_is_cleaned()
    {
        foreach (var property in Properties<CslItem>().Where(property => property.Name != nameof(CslItem.Type)))
        {
            if (MakeDirty(property.PropertyType) is { } dirty)
            {
                var item = Clean with { };
                property.SetValue(item, dirty);
                Assert.DoesNotContain(
                    Dirty,
                    Describe(property.GetValue(ItemSanitizer.Sanitize(item))),
                    StringComparison.Ordinal
                );
            }
        }
    }

    [Fact]
    public void Every_text_of_a_name_is_cleaned()
    {
        foreach (var property in Properties<CslName>())
        {
            var name = new CslName("Lowe", "Ada");
            property.SetValue(name, Dirty);
            var item = ItemSanitizer.Sanitize(Clean with { Editor = [name] });
            Assert.DoesNotContain(Dirty, Describe(property.GetValue(item.Editor[0])), StringComparison.Ordinal);
        }
    }

    private static IEnumerable<PropertyInfo> Properties<T>() =>
        typeof(T).GetProperties().Where(property => property.CanWrite);

    private static object? MakeDirty(Type type) =>
        type == typeof(string) ? Dirty
        : type == typeof(CslDate) ? new CslDate(1990, Literal: Dirty)
        : type == typeof(IReadOnlyList<CslName>) ? new[] { new CslName(Dirty) }
        : type == typeof(IReadOnlyList<string>) ? new[] { Dirty }
        : null;

    private static string Describe(object? value) =>
        value switch
        {
            IEnumerable<CslName> names => string.Join(' ', names),
            IEnumerable<string> texts when value is not string => string.Join(' ', texts),
            _ => value?.ToString() ?? "",
        };
}
