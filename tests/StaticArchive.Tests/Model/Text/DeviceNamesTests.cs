using StaticArchive.Model.Text;

namespace StaticArchive.Tests.Model.Text;

/// <summary>Names that Windows has no file for.</summary>
public class DeviceNamesTests
{
    [Theory]
    [InlineData("con", true)]
    [InlineData("NUL.txt", true)]
    [InlineData("com¹.html", true)]
    [InlineData("lpt9", true)]
    [InlineData("aux .x", true)]
    [InlineData("console", false)]
    [InlineData("com", false)]
    [InlineData("auxiliary.md", false)]
    public void They_are_known_with_any_ending(string name, bool isDevice) =>
        Assert.Equal(isDevice, DeviceNames.IsDevice(name));

    [Theory]
    [InlineData("con", "con-paper")]
    [InlineData("LPT1", "lpt1-paper")]
    [InlineData("Con 2", "con-2")]
    [InlineData("Résumé", "resume")]
    [InlineData("My paper (final) v2", "my-paper-final-v2")]
    public void A_paper_of_such_a_name_has_an_address_that_can_be_kept(string name, string address) =>
        Assert.Equal(address, Slug.FromName(name, "paper"));
}
