/**
 * The words that access codes are made of: 2,048 short, plain and friendly English words that were
 * picked for this project, without those that sound like another. One word drawn evenly carries 11
 * bits. No word may be taken out or added without keeping the number.
 */
export const accessCodeWords: readonly string[] = `
abacus able academy acorn acrobat across actor adapt add address admire adult advice again age
agenda agree ahead aim airport alarm album alcove algebra alike alive almanac almond almost alone
along alpine also always amazing amber amigo ample analog anchor ancient angle animal ankle answer
antenna antique antler any apart appear apple apricot april apron arcade arch area argyle arm
armor aroma around arrive arrow art artist ash aside ask asleep aspen asphalt athlete atlas atom
attic august aurora author autumn avenue avocado awake award away axle baby back bacon badge bag
bagel bake baker bakery balance ballad ballet balloon bamboo banana bandana banjo bank banner
barista barley barn barrel basil basin basket bassoon bath bathtub battery bay beacon bead beagle
beam beard beauty beaver bed bedroom beehive before begin behind beige bellhop belong below belt
bench bend beside best better between beyond bicycle big bike bill binder bird biscuit bison black
blanket blaze blender bless blink block bloom blossom blouse blow bluff blush boat bobcat boil
bolt bone bonfire bonnet bonus book boot booth botany bottle bottom bounce bouquet bowl bowling
box bracelet bracket brain branch brass brave bravo breath breeze brick bridge brief bright bring
brisk broad brocade broccoli bronze broom broth brother brown brownie brunch brush bubble bucket
buckle bud budget buffalo buffet bugle build bulb bumper bundle bunny bureau burrito bus bush
business busy butter button buzz cabbage cabin cabinet cable cactus cafe cake calendar calf calico
call calm camel camera camp campus canal canary candid candle candy cane canoe canopy canyon cap
cape capital capsule captain car caramel caravan card cardinal care career cargo carpet carry cart
carve case cashew cashier castle cat catalog catch catfish cattle cave cavern cedar celery cello
cement census center ceramic chain chair chalk chamber champion chance change channel chapel
chapter charm chart chase cheek cheer cheese cheetah chef chemist cherry chess chestnut chew
chicken chief child chimes chimney chin chip chisel chive choice choir choose chop chorus cinema
cinnamon circle circus citizen city clam clap class classic clay clean clear clerk clever cliff
climb clinic clip cloak clock close closet cloth cloud clove clover clown club clue coach coast
coat cobalt cobbler cocoa coconut code coffee coin cold collage collar collect college colony
color column comb come comedy comet comfort comma common compass compost concert condor cone
contact contest cook cookie cool copilot copper copy coral cork corn corner cosmos cottage cotton
couch count country couple courage cousin cover cow cowboy coyote crab craft crane crater crayon
cream create crew cricket crisp crochet crop cross crow crowd crown cruise crumb crust crystal cub
cube cucumber cumin cup cupboard cupcake curator curb curious curl curry curtain curve cushion
custard cycle cypress dahlia daily dairy daisy dance dark dash date daughter dawn day deal decade
december decide decimal deck deed deep degree delight deliver delta denim dentist depend deposit
design desk detail diagram dial diamond diary dice diet dig digit dime dimple dine diner dinner
dip direct dish display distance dive divide dock doctor dog doll dollar dolphin domino donkey
donut door doorway dot double dove dozen dragon drama draw drawer dream dress drift drill drink
drive drop drum drummer dry duck duet dune during dusk dust duty eagle ear early earring earth
easel east easy eat echo eclipse edge edit editor effort egg elastic elbow elder elect elephant
eleven elk elm else ember emblem emerald emerge empty encore end energy engine enjoy enough enter
envelope equal equator eraser errand escape escort estate evening event ever every exact example
excite exit expand expert explain explore extra eyebrow fable fabric face fact faith falafel
falcon fall family famous fan fancy far farm farmer fashion fast father faucet favor feast feather
feature february feed feel fellow felt fence fern festival fetch fiber fiddle field fiesta fig
figure file fill film final finch fine finger finish fire firefly firm first fish fit five fix
flag flame flannel flash flat flavor fleece flight flip float flock floor florist flow flute fly
foam focus fog fold folder folk follow food foot forest forever fork form formula fortune forward
fossil fox frame freckle free freeze freight fresh friday friend fritter frog front frost frozen
fruit fudge full fun funny future gadget galaxy gallery galley gallon game garage garden garlic
garnet gather gaze gazebo gazelle gear gecko gem general gentle gesture geyser giant gift giggle
ginger gingham giraffe girl give glacier glad glass glaze gleam glide glitter globe glove glow
glue goal goat gold golf gondola good goose gopher gospel gourd grace grade grain grammar granary
grand granite granola grape graph grass grateful gravel gravy gray green greet grid griddle grill
grin grip grocery ground group grove grow guard guava guess guide guitar gulf gumdrop habit half
hallway hammer hammock hand handbag handle handy hang happen happily happy harbor hard harmony
harp harvest hat hatch haven hawk hazel head health heart hearth heat heavy hedge height helium
hello helmet help helper hen herb herd here hero heron hickory highway hike hill hinge hint
history hive hobby hockey hold holiday hollow holly home honest honey hood hook hoop hop hope
hopeful horizon horn hose hostess hotcake hotel house huddle hug human humble hummus humor hundred
hush hut hydrant ice iceberg icicle icing icon idea igloo iguana image imagine imprint inch
include indigo indoor indoors infant ink insect inside insight instant invent invite iris iron
island item ivory ivy jacket jackpot jade jaguar january jar jasmine javelin jazz jeans jelly
jersey jewel jigsaw job jog join joint joke jolly journal journey joy jubilee judge juggle juice
jukebox july jumbo jump june jungle junior juniper jury just kale kangaroo karate kayak keep
kennel kettle keyboard kick kid kiln kilo kilt kind king kingdom kinship kiosk kit kitchen kite
kitten kiwi knee knit knob knock knuckle koala label lace ladder ladle lady ladybug lagoon lake
lamb lamp land lane language lantern laptop large lark lasagna laser last late lattice laugh
launch laundry laurel lava lavender lawn layer lazy leader leaf leaflet league lean learn leather
leave lecture ledge left leg legend leisure lemon lemonade lend length lentil leopard letter
lettuce level lever library lick lid life lift light lilac lily lilypad limb lime limit line linen
lineup link lion lip liquid list listen little live lizard llama loaf lobby lobster local locker
lodge log lollipop long look loop loose lotion lotus loud lounge love loyal lucky luggage lumber
lunch luxury lyric lyrical macaroni machine magic magnet magnolia mailbox major make mallet mammal
mango manner mantle map maple marathon marble march margin marigold marina mariner mark market
maroon mask master match math matter mattress may maybe mayor meadow meal mean meander measure
medium medley mellow melody melon melt member memory mentor menu merit merry mesa message meteor
meter method midday middle midnight migrate mild mile milk mill million mind mindful mineral mini
minnow mint minute mirror mitten mix mobile model modern moment monday money monitor monkey month
moon morsel mosaic moss moth mother motion motor mountain mouse mouth move movie muffin mug mule
museum mushroom music mustang myself mystery nachos nail name nap napkin narrow nation nature navy
near nearby neat nebula neck necklace nectar needle neighbor nephew nest net network never news
next nice nickel niece nimble nine noble nod noise noodle noon normal north note notebook notepad
notice novel november novice nudge nugget number nurse nut nutmeg nylon oak oasis oatcake oatmeal
object oboe observe ocean octave october octopus odd offer office often oil old olive olympic
omelet once onion only onward opal open opera opinion option orange orbit orchard orchid order
oregano organic origami ostrich other otter ounce outdoor outfit outlook outpost outside oval oven
over owl own oyster pace pack paddle page paint painter pajamas palace palm pan pancake panda
panel pansy pantry papaya paper paprika parade parcel parent park parrot parsley parsnip part
partner party pass pasta pastry pasture patch path patient patio pattern peach peacock peanut
pearl pebble pecan pelican pen pencil pendant penguin penny people pepper perch perfect period
person phone photo piano pickle picnic picture pier pigeon pigment pillow pilot pinch pine pink
pioneer pitcher pitstop pizza place plan planet plank plant plaster plate play playful plaza
please plenty plow plumber plus plywood pocket poem poet point polar polish polite polka pollen
pond pony pool popcorn poppy porch port portrait possible post poster potato potluck pottery pouch
powder power practice prairie praise premium press pretty pretzel price pride prince print printer
prism prize problem process produce profile program project promise proof proper protein proud
prune public pudding puddle pull pulley pulse puma pump pumpkin pupil puppet puppy pure purple
purpose purse push puzzle pyramid quail quality quart quarter quartet queen quest question quick
quiet quill quilt quince quinoa quiz quote rabbit raccoon race rack radar radiant radio radish
raft rail railway rainbow raisin rake ramp ranch range rapid rare rate ratio raven ravine reach
ready real reason receipt recipe recital record recycle redwood reef reflect refresh regular relax
relay remain remedy remember remind repair repeat reply report rescue resort restful result return
reward rhubarb rhyme rhythm ribbon rice rich riddle ride ridge rinse ripe ripple rise risotto
river roast robin robot rock rocket rodeo roof rooftop room rooster rope rosebud rosemary rotate
round rowboat royal rubber ruby rug rule ruler run runner runway rural rush rust saddle safe
saffron sage sailor salad salmon salon salsa salt same sample sand sandal sandbox sandwich satin
saturday sauce save say scale scallop scarf scenic scholar school science scissors scone scoop
scooter score scout screen scrub sculptor seagull seal search seaside season seat seaweed second
secret section seed seek select self send senior sense sentence sequel series serve sesame set
seven shade shadow shake shallow shampoo shape share sharp sheep sheet shelf shell shelter sheriff
shield shine ship shirt shoe shop short shoulder shout shovel show shower shrimp shuffle shy side
sign signal silent silk silly silver similar simple since sing sister sit six size skate sketch
skill skirt skunk sky skyline slate sled sleep sleeve slice slide slipper slope slow small smart
smile smooth snack snail snap sneaker snow snowman soap soccer social sock soda sofa soft soil
solar solid solo solve song sonnet soon sound soup south soy space spaniel spark sparrow spatula
speak special speech speed spell spend sphere spice spin spinach spiral spirit splash sponge spoon
sport spot spray spread spring sprout spruce square squash squid squirrel stable stack stadium
staff stage stamp stand stanza star start state station statue stay steady steam stem stencil stew
stick still stitch stock stomach stone stool stop store storm story stove stream street stretch
string strong strudel student studio study sturdy style subject subway sudden sugar suit summer
summit sunbeam sunny sunrise sunset supper supply support surprise sushi swan sweater sweep swift
swim swing switch syrup system table taco tadpole tag tailor take talent talk tall tan tango tap
tape target task taste taxi teach teacher teacup teapot tell temple ten tender tennis tent term
terrace test text thank theater theme thermos thick thicket thimble thing think third thirty
thistle thorn thread three thrive throw thumb thunder thursday ticket tidy tiger tile timber tin
tiny tip tissue title toast toaster today toffee together tomato tomorrow tone tongue tool toolbox
tooth top topaz topic torch tornado tortoise total toucan touch tour tourist towel tower town toy
track tractor trade traffic trail train travel tray treasure treat tree treetop trend tribe trick
trim trip trolley trombone trophy trout truck true truffle trumpet trunk trust truth try tuba
tuesday tug tulip tumble tuna tundra tunnel turkey turnip turtle tutor tuxedo twelve twenty twice
twig twin twist typist ukulele umbrella uncle under unicorn uniform union unique unit until upbeat
upland uplift upper upright upstairs urban use useful usual vacation valley value van vanilla
vanish vase velvet vendor venture veranda verse very vest video view village vine vinegar vintage
violet violin visit visitor vivid voice volcano volume vote vowel voyage wafer waffle wagon walk
wall wallet walnut walrus warm wash watch wave weave wedding weekend welcome west wheat whisk
whisper whistle white wide width wild willow win wind window wing winner winter wire wise wish
woman wool word work world wreath wren wrist yacht yam yard yarn year yellow yes yoga yogurt young
youth zebra zero zest zigzag zipper zone zoo
`
  .trim()
  .split(/\s+/);
